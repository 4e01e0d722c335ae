/** The one place where papers are printed, in the faces that the settings name. */
@NamedInterface("printing")
@NullMarked
package bpm.paper.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
