/** Asking once more who sits there, before deeds that weigh (ยืนยันตัวตนอีกครั้ง). */
@NamedInterface("proof")
@NullMarked
package bpm.access.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
