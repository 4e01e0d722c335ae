/** One-time codes on paper slips (สลิปรหัสคนละใบ): made, printed, and voided while nobody has used them. */
@NamedInterface("slip")
@NullMarked
package bpm.survey.slip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
