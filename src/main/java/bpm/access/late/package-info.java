/** Forms that came after their session had ended, or to a server that could not take them (แบบฟอร์มที่มาช้า). */
@NamedInterface("late")
@NullMarked
package bpm.access.late;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
