/** From counts to the summary (สรุปการประเมินผล EA 3): pure arithmetic, and its pages. */
@NamedInterface("summary")
@NullMarked
package bpm.survey.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
