/** The fonts that come along, unpacked. */
@NamedInterface("font")
@NullMarked
package bpm.paper.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
