/** The monthly report (รายงานประจำเดือน): a month's results written, sealed and filed to the office above. */
@NamedInterface("monthly")
@NullMarked
package bpm.budget.monthly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
