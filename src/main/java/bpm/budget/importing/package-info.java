/** Spreadsheets of entries (นำเข้ารายการเงิน): read, checked row by row, brought in or compared with the ledger. */
@NullMarked
package bpm.budget.importing;

import org.jspecify.annotations.NullMarked;
