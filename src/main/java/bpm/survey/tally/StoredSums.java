package bpm.survey.tally;

import bpm.survey.tally.WrongTally.Why;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** The sums of provinces and of the nation, as a trigger keeps them beside the tallies. */
@Component
class StoredSums {

    private final JdbcClient database;

    StoredSums(JdbcClient database) {
        this.database = database;
    }

    /** Where a stored sum is not the sum of its tallies; the first hundred. */
    List<WrongTally> wrong() {
        return database.sql("""
                        select activity, office, edition, place, coalesce(stored, 0) as stored,
                            coalesce(summed, 0) as summed
                        from (
                            select t.activity, o.above as office, t.edition, e.place, sum(e.n) as summed
                            from survey_tally t
                            cross join lateral (
                                select distinct unnest(array['00', left(t.office, 2)]) as above) as o
                            cross join lateral unnest(t.counts) with ordinality as e (n, place)
                            group by t.activity, o.above, t.edition, e.place) as anew
                        full join (
                            select s.activity, s.office, s.edition, e.place, e.n as stored
                            from survey_sum s
                            cross join lateral unnest(s.counts) with ordinality as e (n, place)) as kept
                            using (activity, office, edition, place)
                        where coalesce(stored, 0) <> coalesce(summed, 0)
                        order by activity, office, edition, place
                        limit 100
                        """)
                .query((row, i) -> new WrongTally(
                        Why.SUM,
                        List.of(
                                row.getString("activity"),
                                row.getString("office"),
                                row.getString("place"),
                                row.getString("edition"),
                                row.getString("stored"),
                                row.getString("summed"))))
                .list();
    }
}
