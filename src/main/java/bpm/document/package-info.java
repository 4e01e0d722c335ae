/**
 * Every filing as an official document: which papers there are of an activity, a round or an office, and
 * printing them. The modules write them; this one knows not what stands in them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "attachment",
            "plan",
            "plan :: own",
            "review",
            "paper",
            "paper :: document",
            "paper :: printing"
        })
@NullMarked
package bpm.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
