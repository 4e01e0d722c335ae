package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.GivenLine;
import bpm.plan.GivenLines;
import bpm.plan.Level;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of an activity (ตารางมอบหมาย): every office that the planner may give it to, with what it
 * has.
 */
@Component
class GivingTables {

    private final Transactions transactions;
    private final GivenLines lines;
    private final Offices offices;

    GivingTables(Transactions transactions, GivenLines lines, Offices offices) {
        this.transactions = transactions;
        this.lines = lines;
        this.offices = offices;
    }

    List<GivingRow> rows(Actor actor, Activity activity) {
        var given = transactions.read(actor, () -> lines.of(activity.key()));
        return recipients(actor.office(), activity).stream()
                .map(office -> row(
                        actor.office(),
                        office,
                        Optional.ofNullable(given.get(office.code())),
                        activity.target().unit()))
                .toList();
    }

    /** The rows with what was typed in them; someone who is told of a change has seen it the next time. */
    List<GivingRow> typed(Actor actor, Activity activity, Map<String, String> typed, boolean told) {
        return rows(actor, activity).stream()
                .map(row -> typed(row, typed, told))
                .toList();
    }

    /** A province runs activities of its own level itself, so it stands first there, and last elsewhere. */
    private List<Office> recipients(OfficeCode giver, Activity activity) {
        var adder = activity.key().project().addedBy();
        var below = offices.children(giver).stream()
                .filter(office -> adder.map(by -> by.covers(office.code())).orElse(true));
        if (!giver.isProvince()) {
            return (adder.isPresent() ? Stream.<Office>empty() : below).toList();
        }
        var self = Stream.of(offices.get(giver));
        return (activity.level() == Level.PROVINCE
                        ? Stream.concat(self, below)
                        : Stream.concat(below, self))
                .toList();
    }

    private static GivingRow row(
            OfficeCode giver, Office office, Optional<GivenLine> line, String usualUnit) {
        var standing = line.filter(given -> !given.cancelled());
        boolean fromAbove = office.code().equals(giver)
                && standing.filter(given -> !given.givenOffice().equals(giver)).isPresent();
        return new GivingRow(
                office,
                line,
                fromAbove,
                standing.isPresent(),
                standing.flatMap(GivenLine::target)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                line.map(GivenLine::unit).orElse(usualUnit),
                line.map(GivenLine::version).orElse(0));
    }

    private static GivingRow typed(GivingRow row, Map<String, String> typed, boolean told) {
        var code = row.code();
        if (row.fromAbove() || !typed.containsKey("target-" + code)) {
            return row;
        }
        return row.typed(
                typed.containsKey("give-" + code),
                typed.getOrDefault("target-" + code, ""),
                typed.getOrDefault("unit-" + code, ""),
                told ? row.seen() : seen(typed.getOrDefault("seen-" + code, "")));
    }

    private static int seen(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
