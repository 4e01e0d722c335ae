/**
 * People, sign-in, roles, sessions, API tokens, and the scope that each transaction carries into the
 * database.
 */
@ApplicationModule(allowedDependencies = {"shared", "org", "paper"})
@NullMarked
package bpm.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
