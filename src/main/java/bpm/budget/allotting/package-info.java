/** Money handed down the tree (จัดสรรเงิน): one table for all offices below. */
@NullMarked
package bpm.budget.allotting;

import org.jspecify.annotations.NullMarked;
