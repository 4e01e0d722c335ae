package bpm.trust;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.nation.GivenNation;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An office with one of everything that nobody else may see, and what stands for each part of an address there. */
record Victim(OfficeCode province, OfficeCode office, Actor owner, String round, String letter) {

    /** Words that stand only in what this office wrote. */
    static final String SECRET = "ความลับเฉพาะของเรา";

    private static final String ACTIVITY = "2567-07-2";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    /** The one of this run. */
    static Victim ofThisRun() {
        return OfRun.VICTIM;
    }

    private static final class OfRun {
        static final Victim VICTIM = in(Given.province(7));
    }

    private static Victim in(OfficeCode province) {
        GivenNation.in(province);
        var office = Given.district(province, 1);
        var owner = Given.person(office, Role.values());
        GivenMoney.in(province, 1, ActivityKey.of(ACTIVITY))
                .allotted(10_000)
                .post(EntryKind.DISBURSE, 2_500);
        var visitor = Visitor.as(owner);
        var letter = visitor.send(
                "/letters",
                "kind",
                "external",
                "recipient",
                "ผู้ว่า",
                "subject",
                SECRET,
                "body",
                SECRET);
        visitor.send(
                "/pivot/views",
                "name",
                SECRET,
                "shared",
                "nobody",
                "rows",
                "activity",
                "measure",
                "given");
        var round = Server.read(
                Long.class, "select max(id) from survey_round where office = ?", office.value());
        visitor.send(
                "/assignments/" + ACTIVITY + "/" + office + "/evaluation",
                "comment",
                SECRET,
                "version",
                "0");
        return new Victim(
                province, office, owner, round.toString(), letter.path().replaceAll("\\D+", ""));
    }

    /** The address with what stands for each part; empty where nothing is known for one. */
    Optional<String> path(Route route) {
        var path = new StringBuilder();
        var places = PLACE.matcher(route.pattern().replace("/**", "/x"));
        while (places.find()) {
            var value = value(route.pattern(), places.group(1), places.group(2));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            places.appendReplacement(path, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(places.appendTail(path).toString());
    }

    private Optional<String> value(String pattern, String name, String shape) {
        var known = known(pattern).getOrDefault(name, List.of());
        return known.stream().filter(one -> shape == null || one.matches(shape)).findFirst();
    }

    private Map<String, List<String>> known(String pattern) {
        return Map.ofEntries(
                Map.entry(
                        "activity",
                        List.of(pattern.startsWith("/api/v1/projects") ? "2567-07" : ACTIVITY)),
                Map.entry("office", List.of(office.value())),
                Map.entry(
                        "code",
                        List.of(pattern.startsWith("/offices") ? office.value() : "BCDFGH")),
                Map.entry("province", List.of(province.value())),
                Map.entry("year", List.of("2567")),
                Map.entry("number", List.of("2567", "1")),
                Map.entry(
                        "key",
                        List.of(pattern.contains("projects") ? "2567-07" : ACTIVITY, "letter")),
                Map.entry("id", List.of(id(pattern))),
                Map.entry("round", List.of(round)),
                Map.entry("ending", List.of("xlsx", "pdf")),
                Map.entry("type", List.of("xlsx")),
                Map.entry("format", List.of("csv")),
                Map.entry("version", List.of("1")),
                Map.entry("kind", List.of("results", "progress")),
                Map.entry("filing", List.of("progress")),
                Map.entry("step", List.of("approval")),
                Map.entry("deed", List.of("removal")),
                Map.entry("of", List.of("assignments", "activities")),
                Map.entry("month", List.of("2567-M06")),
                Map.entry("dataset", List.of("assignments")),
                Map.entry("batch", List.of("1")),
                Map.entry("passkey", List.of("1")),
                Map.entry("delivery", List.of("1")),
                Map.entry("upload", List.of("00000000-0000-0000-0000-000000000000")),
                Map.entry("handle", List.of("abcdefgh")),
                Map.entry("secret", List.of("abcdefghijklmnopqrstuvwxyz")),
                Map.entry("digest", List.of("0".repeat(64))),
                Map.entry("same", List.of("2567")));
    }

    private String id(String pattern) {
        if (pattern.contains("/rounds/")) {
            return round;
        }
        if (pattern.contains("/letters/")) {
            return letter;
        }
        if (pattern.contains("/pivot/")) {
            return newest("pivot_view", "id");
        }
        if (pattern.contains("/money/") || pattern.contains("/entries/")) {
            return newest("budget_entry", "id");
        }
        return pattern.contains("/people/") ? Long.toString(owner.id()) : "1";
    }

    private String newest(String table, String column) {
        return Server.read(
                        Long.class,
                        "select max(" + column + ") from " + table + " where office = ?",
                        office.value())
                .toString();
    }

    /** What these people wrote into the trail of the office or of its province. */
    List<String> written(List<Actor> people) {
        return Server.owner()
                .sql("""
                        select what || ' ' || subject as line
                        from trail_entry
                        where office in (?, ?) and actor = any (?)
                        order by office, number
                        """)
                .params(
                        office.value(),
                        province.value(),
                        people.stream().map(Actor::id).toArray(Long[]::new))
                .query(String.class)
                .list();
    }
}
