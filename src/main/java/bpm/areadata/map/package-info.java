/** Outlines of provinces and districts, and maps drawn of them as SVG: knows no rows. */
@NullMarked
package bpm.areadata.map;

import org.jspecify.annotations.NullMarked;
