/** Deleting single answers that were kept long enough (อายุการเก็บคำตอบรายคน); the counts stay. */
@NamedInterface("keeping")
@NullMarked
package bpm.years.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
