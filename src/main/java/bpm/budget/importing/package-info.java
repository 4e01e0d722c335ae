/** Spreadsheets of entries (นำเข้ารายการเงิน): checked row by row, brought in or compared. */
@NullMarked
package bpm.budget.importing;

import org.jspecify.annotations.NullMarked;
