/**
 * The nation at a glance (ภาพรวมของประเทศ): measures of every office from kept sums, on maps, in
 * league tables and over time; what an office's efficiency is made of. Reads views, keeps nothing
 * but sums and weights.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "org",
            "access",
            "trail",
            "paper",
            "plan",
            "areadata :: map",
            "budget :: pace"
        })
@NullMarked
package bpm.nation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
