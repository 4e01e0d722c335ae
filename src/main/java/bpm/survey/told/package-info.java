/**
 * What rounds may tell of who answered how (คำตอบตามลักษณะผู้ตอบ): kept sums of what each round may
 * tell, for others to add up.
 */
@NamedInterface("told")
@NullMarked
package bpm.survey.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
