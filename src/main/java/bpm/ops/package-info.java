/** The embedded database and the command line. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "plan",
            "areadata :: map",
            "plan :: file",
            "plan :: revision",
            "survey :: tally",
            "survey :: told",
            "budget :: ledger",
            "nation",
            "notice :: news",
            "years :: keeping"
        })
@NullMarked
package bpm.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
