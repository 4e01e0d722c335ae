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

    /** Every answer that counts up to a number, round by round; the caller's transaction holds the cursor. */
    void walk(long upTo, Consumer<KeptResponse> visit) {
        database.sql(KEPT + """
                        where s.seq <= :upTo and s.removed_at is null
                        order by s.round
                        """)
                .param("upTo", upTo)
                .withFetchSize(1000)
                .query((ResultSet row) -> visit.accept(kept(row)));
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
