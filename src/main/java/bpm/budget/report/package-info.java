/** Money of a whole office and year (ภาพรวมงบประมาณ): by activity, by office, by category. */
@NullMarked
package bpm.budget.report;

import org.jspecify.annotations.NullMarked;
