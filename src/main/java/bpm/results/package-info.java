/** The project owner's results form, EA 4 (แบบจัดเก็บข้อมูล): a filing whose fields are data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "attachment",
            "paper",
            "paper :: document",
            "document :: letter",
            "plan",
            "document",
            "review",
            "form"
        })
@NullMarked
package bpm.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
