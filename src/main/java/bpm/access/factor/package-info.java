/** The second factor: one-time codes of a telephone (RFC 6238) and recovery codes (รหัสยืนยันตัวตน). */
@NamedInterface("factor")
@NullMarked
package bpm.access.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
