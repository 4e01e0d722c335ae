/** Plan and result by month (แผน/ผล รายเดือน): an assignment's grid, its months' doors, the sums above. */
@NamedInterface("month")
@NullMarked
package bpm.budget.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
