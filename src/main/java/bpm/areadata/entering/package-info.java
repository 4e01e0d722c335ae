/**
 * Entering area data row by row (บันทึกและปรับปรุง): one row is added, edited in its place, removed and
 * brought back.
 */
@NamedInterface("entering")
@NullMarked
package bpm.areadata.entering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
