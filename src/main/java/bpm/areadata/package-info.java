/** Area data (ข้อมูลพื้นที่): rows of an activity by village, a filing; their totals, spreadsheets and map. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "attachment",
            "paper",
            "paper :: document",
            "plan",
            "document",
            "review",
            "form"
        })
@NullMarked
package bpm.areadata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
