/** The ledger (ทะเบียนคุมงบประมาณ): entries that are only added, balances that are their sums. */
@NamedInterface("ledger")
@NullMarked
package bpm.budget.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
