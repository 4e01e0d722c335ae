/** What the offices of a province have sent (ข้อมูลพื้นที่รวม), summed and drawn on a map. */
@NullMarked
package bpm.areadata.merged;

import org.jspecify.annotations.NullMarked;
