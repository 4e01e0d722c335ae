/** The year's plan (EA 1): projects, activities, topics, reporting windows, and who was given what. */
@ApplicationModule(allowedDependencies = {"shared", "org", "access", "trail", "paper"})
@NullMarked
package bpm.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
