package bpm.budget.entering;

import bpm.budget.ledger.Balance;

import java.util.List;

/** The sums of a ledger as the API tells them: texts with two decimals. */
record ToldBalance(
        String activity,
        String office,
        String allotted,
        String handedOn,
        String returned,
        String committed,
        String disbursed,
        String advanced,
        String carriedOver,
        String remaining,
        String free,
        List<AccountSums> accounts) {

    /** The sums of one account. */
    record AccountSums(
            String category,
            String fund,
            String allotted,
            String handedOn,
            String committed,
            String disbursed,
            String advanced,
            String carriedOver,
            String remaining,
            String free,
            String excess) {

        static AccountSums of(Balance balance) {
            var figures = balance.figures();
            return new AccountSums(
                    balance.account().category().name(),
                    balance.account().fund().name(),
                    figures.allotted().plain(),
                    figures.handedOn().plain(),
                    figures.committed().plain(),
                    figures.disbursed().plain(),
                    figures.advanced().plain(),
                    figures.carriedOver().plain(),
                    figures.remaining().plain(),
                    figures.free().plain(),
                    balance.excess().plain());
        }
    }

    static ToldBalance of(OpenedLedger ledger) {
        var figures = ledger.figures();
        return new ToldBalance(
                ledger.place().purpose().toString(),
                ledger.place().office().value(),
                figures.allotted().plain(),
                figures.handedOn().plain(),
                figures.returned().plain(),
                figures.committed().plain(),
                figures.disbursed().plain(),
                figures.advanced().plain(),
                figures.carriedOver().plain(),
                figures.remaining().plain(),
                figures.free().plain(),
                ledger.balances().stream().map(AccountSums::of).toList());
    }
}
