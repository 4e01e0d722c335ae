/** Checking area data before it is sent (ตรวจและส่ง), sending it, and what was sent. */
@NamedInterface("sending")
@NullMarked
package bpm.areadata.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
