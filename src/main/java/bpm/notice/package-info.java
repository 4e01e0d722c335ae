/** What is due, told to whom it concerns: the inbox, mail, and a calendar feed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "access :: reviewing",
            "access :: own",
            "trail",
            "plan",
            "review",
            "budget :: month"
        })
@NullMarked
package bpm.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
