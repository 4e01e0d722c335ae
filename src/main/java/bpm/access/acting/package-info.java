/** Acting for a colleague for a while, by their leave (รักษาการแทน). */
@NamedInterface("acting")
@NullMarked
package bpm.access.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
