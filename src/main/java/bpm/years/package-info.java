/**
 * Fiscal years as a whole (ปีงบประมาณ): closed with what they came to, opened again with a reason, several
 * beside each other. The lock itself is the database's.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "access :: proof",
            "trail",
            "paper",
            "plan",
            "review",
            "budget",
            "survey :: round",
            "survey :: tally"
        })
@NullMarked
package bpm.years;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
