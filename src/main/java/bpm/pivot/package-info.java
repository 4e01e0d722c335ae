/**
 * The pivot (ตารางไขว้): a measure by two dimensions of a fixed set, as a table and a chart, kept and
 * shared. Reads views, keeps nothing but questions.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "access :: own",
            "trail",
            "paper",
            "plan",
            "survey :: told",
            "survey :: question",
            "survey :: summary",
            "budget",
            "nation"
        })
@NullMarked
package bpm.pivot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
