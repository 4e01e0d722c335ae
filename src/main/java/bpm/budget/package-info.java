/** Money (งบประมาณ): the ledger of every activity at every office, and what is read from it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "access :: proof",
            "trail",
            "attachment",
            "paper",
            "paper :: document",
            "paper :: printing",
            "plan",
            "document",
            "plan :: cancelling",
            "review"
        })
@NullMarked
package bpm.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
