/** Area data to take away (นำออก): as a spreadsheet, as CSV, as GeoJSON. */
@NullMarked
package bpm.areadata.taking;

import org.jspecify.annotations.NullMarked;
