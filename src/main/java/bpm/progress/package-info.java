/** Part 1 of the manual, the progress report (รายงานผลการปฏิบัติงาน). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "attachment",
            "paper",
            "paper :: document",
            "document",
            "plan",
            "review"
        })
@NullMarked
package bpm.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
