/** The year at a glance (แผน/ผล ทั้งปี): sums by activity and office, the table to print and take away. */
@NullMarked
package bpm.budget.year;

import org.jspecify.annotations.NullMarked;
