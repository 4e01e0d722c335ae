/** Outlines of provinces and districts, and maps drawn of them as SVG: knows no rows. */
@NamedInterface("map")
@NullMarked
package bpm.areadata.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
