/** What tokens of the API may do (ขอบเขตของโทเคน). */
@NamedInterface("token")
@NullMarked
package bpm.access.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
