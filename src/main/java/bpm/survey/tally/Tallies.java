package bpm.survey.tally;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The counts of rounds as they are at this moment, in the caller's transaction and scope: the stored rows
 * and, read in the same statement, the few answers that were not folded yet.
 */
@Component
public class Tallies {

    /** Stored rows first; a newer answer is told with the number up to which those rows go. */
    private static final String NOW = """
            select r.id as round, r.office, r.edition,
                t.{kind} as stored, 0 as seq, 0 as folded, null as answers
            from survey_round r
            join survey_tally t on t.round = r.id
            where r.removed_at is null and {which}
            union all
            select r.id, r.office, r.edition, null, s.seq, w.seq, s.answers::text
            from survey_watermark w, survey_response s
            join survey_round r on r.id = s.round
            where w.id = 1 and s.seq > :before and s.removed_at is null and r.removed_at is null and {which}
                and not exists (select 1 from survey_aside a where a.round = r.id)
            order by round, seq
            """;

    private static final String ONE = "r.id = :round";
    private static final String AT = "r.activity = :activity and r.office = :office";
    private static final String UNDER = "r.activity = :activity and r.office like :under";

    private final JdbcClient database;
    private final StoredTallies stored;
    private final Countings countings;
    private final SetAside aside;

    Tallies(JdbcClient database, StoredTallies stored, Countings countings, SetAside aside) {
        this.aside = aside;
        this.database = database;
        this.stored = stored;
        this.countings = countings;
    }

    /** The plain counts of a round. */
    public Tally of(Round round) {
        return one(round, Kind.COUNTS);
    }

    /** The counts of a round's levels by general data. */
    public Tally crosses(Round round) {
        return one(round, Kind.CROSSES);
    }

    /** The plain counts of each round that has some, at an office and all below it. */
    public List<RoundTally> under(ActivityKey activity, OfficeCode office) {
        return read(Kind.COUNTS, UNDER, below(activity, office));
    }

    /** As {@link #under}, of the office's own rounds. */
    public List<RoundTally> at(ActivityKey activity, OfficeCode office) {
        return read(
                Kind.COUNTS, AT, Map.of("activity", activity.toString(), "office", office.value()));
    }

    /** The levels by general data of all rounds at an office and below it, one tally an edition. */
    public List<EditionTally> crossesUnder(ActivityKey activity, OfficeCode office) {
        var merged = new TreeMap<Long, Tally>();
        statement(Kind.CROSSES, UNDER, below(activity, office))
                .withFetchSize(50)
                .query(row -> {
                    merge(row, merged);
                });
        return merged.entrySet().stream()
                .map(one -> new EditionTally(one.getKey(), one.getValue()))
                .toList();
    }

    /** The levels by general data of each round, one after another, since a nation's are many. */
    public void eachCrosses(ActivityKey activity, OfficeCode office, Consumer<RoundTally> use) {
        var open = new LinkedHashMap<Long, RoundTally>();
        statement(Kind.CROSSES, UNDER, below(activity, office))
                .withFetchSize(50)
                .query((ResultSet row) -> {
                    if (!open.isEmpty() && !open.containsKey(row.getLong("round"))) {
                        open.values().forEach(use);
                        open.clear();
                    }
                    take(row, Kind.CROSSES, open);
                });
        open.values().forEach(use);
    }

    /** The rounds at an office and below it whose answers cannot be counted; no count here has them. */
    public List<AsideRound> aside(ActivityKey activity, OfficeCode office) {
        return aside.under(activity, office);
    }

    /** One row after another, since those of a nation do not fit in memory together. */
    private void merge(ResultSet row, Map<Long, Tally> merged) throws SQLException {
        long edition = row.getLong("edition");
        var layout = layout(Kind.CROSSES, edition);
        var tally = merged.computeIfAbsent(edition, id -> Tally.none(layout));
        var answers = row.getString("answers");
        if (answers == null) {
            tally.merge(Tally.of(layout, StoredTallies.numbers(row, "stored").orElseThrow()));
        } else if (row.getLong("seq") > row.getLong("folded")) {
            tally.add(countings.of(edition).answers(answers), 1);
        }
    }

    private Tally one(Round round, Kind kind) {
        return read(kind, ONE, Map.of("round", round.id())).stream()
                .map(RoundTally::tally)
                .findFirst()
                .orElseGet(() -> Tally.none(layout(kind, round.edition())));
    }

    private static Map<String, String> below(ActivityKey activity, OfficeCode office) {
        return Map.of("activity", activity.toString(), "under", office.scope() + "%");
    }

    private List<RoundTally> read(Kind kind, String which, Map<String, ?> values) {
        var found = new LinkedHashMap<Long, RoundTally>();
        statement(kind, which, values).query((ResultSet row) -> take(row, kind, found));
        return List.copyOf(found.values());
    }

    private JdbcClient.StatementSpec statement(Kind kind, String which, Map<String, ?> values) {
        return database.sql(NOW.replace("{kind}", kind.column).replace("{which}", which))
                .param("before", stored.watermark())
                .params(values);
    }

    private void take(ResultSet row, Kind kind, Map<Long, RoundTally> found) throws SQLException {
        long round = row.getLong("round");
        long edition = row.getLong("edition");
        var office = new OfficeCode(row.getString("office"));
        var answers = row.getString("answers");
        if (answers == null) {
            var counts = StoredTallies.numbers(row, "stored").orElseThrow();
            found.put(
                    round,
                    new RoundTally(
                            round, office, edition, Tally.of(layout(kind, edition), counts)));
        } else if (row.getLong("seq") > row.getLong("folded")) {
            found.computeIfAbsent(
                            round,
                            id -> new RoundTally(
                                    id, office, edition, Tally.none(layout(kind, edition))))
                    .tally()
                    .add(countings.of(edition).answers(answers), 1);
        }
    }

    private Layout layout(Kind kind, long edition) {
        var counting = countings.of(edition);
        return kind == Kind.COUNTS ? counting.counts() : counting.crosses();
    }

    private enum Kind {
        COUNTS("counts"),
        CROSSES("crosses");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }
}
