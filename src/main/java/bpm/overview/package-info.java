/** Desks and the activity page: reads the views of the others, writes nothing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "attachment",
            "paper",
            "plan",
            "plan :: extending",
            "review",
            "progress",
            "form",
            "results",
            "areadata",
            "budget",
            "budget :: month",
            "survey :: summary",
            "nation"
        })
@NullMarked
package bpm.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
