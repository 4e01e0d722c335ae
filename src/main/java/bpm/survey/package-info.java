/** The questionnaire (EA 2), its rounds and answers, and the summary that makes itself (EA 3). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "paper",
            "paper :: document",
            "paper :: chart",
            "document :: letter",
            "document :: plan",
            "plan",
            "review",
            "document"
        })
@NullMarked
package bpm.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
