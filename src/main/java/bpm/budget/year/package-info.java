/** The year of months at a glance (แผน/ผล ทั้งปี): sums by activity and office, the whole table to print and take away. */
@NullMarked
package bpm.budget.year;

import org.jspecify.annotations.NullMarked;
