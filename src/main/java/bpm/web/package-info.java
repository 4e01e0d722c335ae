/** Layout, error pages, language, the sign-in chain, field fragments. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "access :: late",
            "access :: token",
            "access :: acting",
            "access :: password"
        })
@NullMarked
package bpm.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
