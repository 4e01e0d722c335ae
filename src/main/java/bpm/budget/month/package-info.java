/** Plan and result by month (แผน/ผล รายเดือน): the grid of an assignment, its months' doors, and the sums above it. */
@NamedInterface("month")
@NullMarked
package bpm.budget.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
