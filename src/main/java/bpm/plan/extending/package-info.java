/** The department puts due dates off (ขยายกำหนดส่ง), and takes that back. */
@NamedInterface("extending")
@NullMarked
package bpm.plan.extending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
