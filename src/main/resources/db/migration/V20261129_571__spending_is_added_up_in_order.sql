-- A pivot of what was spent, by anything but the office, reads this in its order and not the ledger of a million entries.
create index budget_entry_spending on budget_entry (year, activity, category, fund, day)
    include (office, acts_as, amount, spent)
    where acts_as in ('DISBURSE', 'CLEAR') and activity <> '';
