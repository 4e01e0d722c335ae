/** The pace of disbursement (อัตราการเบิกจ่าย): what is spent, beside the year elapsed and the targets of the department. */
@NamedInterface("pace")
@NullMarked
package bpm.budget.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
