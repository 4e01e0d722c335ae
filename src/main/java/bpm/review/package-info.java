/** The road of a filing: submit, withdraw, return, approve, reopen. Knows not what is filed. */
@ApplicationModule(allowedDependencies = {"shared", "org", "access", "access :: proof", "trail"})
@NullMarked
package bpm.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
