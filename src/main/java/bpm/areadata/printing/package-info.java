/** Area data on paper (ข้อมูลพื้นที่บนกระดาษ): rows, sums by tambon and the map. */
@NullMarked
package bpm.areadata.printing;

import org.jspecify.annotations.NullMarked;
