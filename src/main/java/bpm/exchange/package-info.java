/** Exchange with other programs: what is sent to them, what they fetch, what is given to everyone. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "paper",
            "plan",
            "review",
            "survey :: round",
            "budget",
            "budget :: ledger",
            "notice :: news",
            "years"
        })
@NullMarked
package bpm.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
