package bpm.exchange.dataset;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import java.util.Optional;

/**
 * What is to be taken of a data set (ขอบเขตที่ขอ): a year or all, an office with all below it,
 * perhaps one activity.
 */
public record Wanted(
        Dataset set, Optional<FiscalYear> year, OfficeCode office, Optional<String> activity) {

    /** As asked for in an address; what is left out is this year, and the reader's own office. */
    static Wanted of(Actor actor, String set, FiscalYear now, Asked asked) {
        var found = Datasets.of(set).orElseThrow(Problem::notFound);
        return new Wanted(
                found,
                year(asked.year(), now),
                office(actor, asked.office()),
                activity(asked.activity()));
    }

    /** The words of an address. */
    public record Asked(String year, String office, String activity) {}

    private static Optional<FiscalYear> year(String text, FiscalYear now) {
        if (text.isEmpty()) {
            return Optional.of(now);
        }
        if (text.equals("all")) {
            return Optional.empty();
        }
        if (!text.matches("2[4-6]\\d\\d")) {
            throw Problem.invalid("year", "ปีงบประมาณเป็น พ.ศ. สี่หลัก เช่น 2567 หรือ all");
        }
        return Optional.of(new FiscalYear(Integer.parseInt(text)));
    }

    private static OfficeCode office(Actor actor, String text) {
        if (text.isEmpty()) {
            return actor.office();
        }
        if (!OfficeCode.isCode(text) || !actor.sees(new OfficeCode(text))) {
            throw Problem.notFound();
        }
        return new OfficeCode(text);
    }

    private static Optional<String> activity(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ActivityKey.parse(text).orElseThrow(Problem::notFound).toString());
    }

    /** What the file is called, without its ending. */
    String name() {
        return set.key() + "-" + office
                + year.filter(one -> set.hasYear()).map(one -> "-" + one).orElse("")
                + activity.map(one -> "-" + one).orElse("");
    }

    String pattern() {
        return office.scope() + "%";
    }
}
