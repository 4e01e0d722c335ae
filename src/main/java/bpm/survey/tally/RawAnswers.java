package bpm.survey.tally;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** What participants answered, as it is read to be counted: the newest part, or all of it in a stream. */
@Component
class RawAnswers {

    private static final String KEPT = """
            select s.seq, s.round, r.edition, s.removed_at is not null as removed, s.answers::text as answers
            from survey_response s
            join survey_round r on r.id = s.round
            """;

    private final JdbcClient database;

    RawAnswers(JdbcClient database) {
        this.database = database;
    }

    /** The newest number given; 0 before the first answer. */
    long last() {
        return database.sql("select coalesce(max(seq), 0) from survey_response")
                .query(Long.class)
                .single();
    }

    /** The next answers after a number, in the order of their commits: a beginning without gaps. */
    List<KeptResponse> after(long seq, int most) {
        return database.sql(KEPT + """
                        where s.seq > :seq
                        order by s.seq
                        limit :most
                        """)
                .param("seq", seq)
                .param("most", most)
                .query((row, i) -> kept(row))
                .list();
    }

    /** Every answer of one round that counts up to a number; the caller's transaction holds the cursor. */
    void walk(long round, long upTo, Consumer<String> visit) {
        database.sql("""
                        select answers::text
                        from survey_response
                        where round = :round and seq <= :upTo and removed_at is null
                        """)
                .param("round", round)
                .param("upTo", upTo)
                .withFetchSize(1000)
                .query((ResultSet row) -> visit.accept(row.getString(1)));
    }

    /**
     * Every round that is counted by its answers, with what is stored, and behind it those answers up
     * to the watermark: one statement, so that nothing moves between them. The caller's transaction
     * holds the cursor.
     */
    void recount(Recount recount) {
        database.sql("""
                        select round, code, office, edition, counts, crosses, answers
                        from (
                            select r.id as round, r.code, r.office, r.edition, t.counts, t.crosses,
                                null as answers
                            from survey_round r
                            left join survey_tally t on t.round = r.id
                            where not r.counts_only
                                and not exists (select from survey_purged p where p.round = r.id)
                                and not exists (select from survey_detached d where d.year = r.year)
                            union all
                            select s.round, null, null, 0, null, null, s.answers::text
                            from survey_watermark w
                            join survey_response s on s.seq <= w.seq
                            where w.id = 1 and s.removed_at is null) as all_there_is
                        order by round, answers is not null
                        """).withFetchSize(1000).query((ResultSet row) -> take(row, recount));
    }

    private static void take(ResultSet row, Recount recount) throws SQLException {
        var answers = row.getString("answers");
        if (answers != null) {
            recount.answer(row.getLong("round"), answers);
        } else {
            recount.round(new StoredCounts(
                    row.getLong("round"),
                    row.getString("code"),
                    row.getString("office"),
                    row.getLong("edition"),
                    StoredTallies.numbers(row, "counts"),
                    StoredTallies.numbers(row, "crosses")));
        }
    }

    private static KeptResponse kept(ResultSet row) throws SQLException {
        return new KeptResponse(
                row.getLong("seq"),
                row.getLong("round"),
                row.getLong("edition"),
                row.getBoolean("removed"),
                row.getString("answers"));
    }
}
