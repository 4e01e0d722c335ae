/** Where people and programs see a ledger and write into it (หน้าทะเบียนคุมงบประมาณ). */
@NullMarked
package bpm.budget.entering;

import org.jspecify.annotations.NullMarked;
