/**
 * The example world: Chiang Rai in fiscal year 2567 with made-up people, for the demo, the tests and
 * the pictures.
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
            "plan :: extending",
            "review",
            "progress",
            "form",
            "results",
            "areadata",
            "areadata :: entering",
            "areadata :: bringing",
            "areadata :: sending",
            "province",
            "budget",
            "budget :: ledger",
            "budget :: month",
            "budget :: monthly",
            "budget :: pace",
            "ops",
            "document :: letter",
            "survey :: answer",
            "survey :: question",
            "survey :: round",
            "survey :: intake",
            "survey :: tally",
            "survey :: evaluation"
        })
@NullMarked
package bpm.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
