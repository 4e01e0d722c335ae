package bpm.budget.entering;

import bpm.budget.ledger.Entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** An entry as the API tells it: amounts are texts with two decimals. */
record ToldEntry(
        long id,
        String kind,
        @Nullable String side,
        String category,
        String fund,
        String amount,
        String standing,
        @Nullable String open,
        LocalDate on,
        @Nullable Integer tranche,
        @Nullable String spent,
        @Nullable Long refers,
        @Nullable Long corrects,
        @Nullable String otherOffice,
        String document,
        @Nullable LocalDate documentDay,
        String note,
        boolean overspent,
        Instant at,
        String by) {

    static ToldEntry of(Entry entry) {
        var more = entry.more();
        return new ToldEntry(
                entry.id(),
                entry.kind().name(),
                entry.actsAs().hasTwoSides() ? (entry.incoming() ? "in" : "out") : null,
                entry.account().category().name(),
                entry.account().fund().name(),
                entry.amount().plain(),
                entry.standing().plain(),
                entry.kind().isDrawn() ? entry.open().plain() : null,
                entry.day(),
                more.tranche().orElse(null),
                more.spent().map(baht -> baht.plain()).orElse(null),
                more.refers().orElse(null),
                entry.corrects().orElse(null),
                entry.otherOffice().map(office -> office.value()).orElse(null),
                more.document(),
                more.documentDay().orElse(null),
                more.note(),
                entry.over(),
                entry.addedAt(),
                entry.addedBy());
    }
}
