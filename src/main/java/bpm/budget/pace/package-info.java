/** The pace of disbursement (อัตราการเบิกจ่าย), beside the year elapsed and the department's targets. */
@NamedInterface("pace")
@NullMarked
package bpm.budget.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
