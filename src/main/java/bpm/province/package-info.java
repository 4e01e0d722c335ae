/**
 * The province's overview: what its offices filed of an activity, merged, with those missing named, and
 * filed to the department.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "plan",
            "review",
            "document",
            "paper",
            "paper :: document",
            "form",
            "areadata",
            "results",
            "attachment",
            "budget",
            "survey :: question",
            "survey :: summary"
        })
@NullMarked
package bpm.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
