/** Charts as drawings, for papers. */
@NamedInterface("chart")
@NullMarked
package bpm.paper.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
