/** The append-only, hash-chained record of every write. */
@ApplicationModule(allowedDependencies = {"shared", "org", "access", "access :: own"})
@NullMarked
package bpm.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
