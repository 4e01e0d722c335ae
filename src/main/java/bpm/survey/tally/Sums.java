package bpm.survey.tally;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a province or the nation counts together (ยอดรวมของจังหวัดและประเทศ), in the caller's
 * transaction and scope: one stored row an edition, however many rounds and answers there are, and
 * the few answers not folded yet.
 */
@Component
public class Sums {

    /** All in one statement, so that the numbers belong together. */
    private static final String NOW = """
            with newer as (
                select r.id as round, r.edition, s.answers::text as answers
                from survey_watermark w, survey_response s
                join survey_round r on r.id = s.round
                where w.id = 1 and s.seq > :before and s.seq > w.seq and s.removed_at is null
                    and r.removed_at is null and r.activity = :activity and r.office like :under
                    and not exists (select 1 from survey_aside a where a.round = r.id)),
            rounds as (
                select r.present, r.counts_only, coalesce(t.responses, 0) + coalesce(n.many, 0) as responses
                from survey_round r
                left join survey_tally t on t.round = r.id
                left join (select round, count(*) as many from newer group by round) as n on n.round = r.id
                where r.removed_at is null and r.activity = :activity and r.office like :under
                    and not exists (select 1 from survey_aside a where a.round = r.id))
            select edition, counts, null as answers
            from survey_sum
            where activity = :activity and office = :office
            union all
            select edition, null, answers
            from newer
            union all
            select 0, array[count(*), coalesce(sum(present), 0),
                coalesce(sum(responses) filter (where present is not null), 0),
                count(*) filter (where present is null),
                count(*) filter (where counts_only and responses > 0)]::bigint[], null
            from rounds
            """;

    private static final String ROUNDS = """
            select r.office, r.present, coalesce(t.responses, 0) + coalesce(n.many, 0) as responses
            from survey_round r
            left join survey_tally t on t.round = r.id
            left join (
                select s.round, count(*) as many
                from survey_watermark w, survey_response s
                where w.id = 1 and s.seq > :before and s.seq > w.seq and s.removed_at is null
                group by s.round) as n on n.round = r.id
            where r.removed_at is null and r.activity = :activity and r.office like :under
            order by r.office, r.number
            """;

    private final JdbcClient database;
    private final StoredTallies stored;
    private final Countings countings;

    Sums(JdbcClient database, StoredTallies stored, Countings countings) {
        this.database = database;
        this.stored = stored;
        this.countings = countings;
    }

    /** Whether an office has sums: the department, which is the nation, and provinces. */
    public static boolean has(OfficeCode office) {
        return office.value().length() == 2;
    }

    public Sum of(ActivityKey activity, OfficeCode office) {
        var tallies = new TreeMap<Long, Tally>(Comparator.reverseOrder());
        var rounds = new long[5];
        database.sql(NOW)
                .param("before", stored.watermark())
                .param("activity", activity.toString())
                .param("office", office.value())
                .param("under", office.scope() + "%")
                .query((ResultSet row) -> take(row, tallies, rounds));
        var editions = tallies.entrySet().stream()
                .map(one -> new EditionTally(one.getKey(), one.getValue()))
                .toList();
        return new Sum(
                editions, (int) rounds[0], rounds[1], rounds[2], (int) rounds[3], (int) rounds[4]);
    }

    /** How many answered each round at and below an office; all of it, folded or not. */
    public List<RoundCount> rounds(ActivityKey activity, OfficeCode office) {
        return database.sql(ROUNDS)
                .param("before", stored.watermark())
                .param("activity", activity.toString())
                .param("under", office.scope() + "%")
                .query((row, i) -> new RoundCount(
                        new OfficeCode(row.getString("office")),
                        row.getLong("responses"),
                        Optional.ofNullable(row.getObject("present", Integer.class))))
                .list();
    }

    private void take(ResultSet row, Map<Long, Tally> tallies, long[] rounds) throws SQLException {
        long edition = row.getLong("edition");
        var answers = row.getString("answers");
        var counts = StoredTallies.numbers(row, "counts");
        if (edition == 0) {
            System.arraycopy(counts.orElseThrow(), 0, rounds, 0, rounds.length);
            return;
        }
        var counting = countings.of(edition);
        var tally = tallies.computeIfAbsent(edition, id -> Tally.none(counting.counts()));
        counts.ifPresent(kept -> tally.merge(Tally.of(counting.counts(), kept)));
        if (answers != null) {
            tally.add(counting.answers(answers), 1);
        }
    }
}
