/** Offices and areas: กรม → จังหวัด → อำเภอ → ตำบล → หมู่บ้าน. An office's code is its children's prefix. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package bpm.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
