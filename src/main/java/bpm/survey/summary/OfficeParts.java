package bpm.survey.summary;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Who stands behind a pooled summary, and who is missing; in the caller's transaction and scope. */
@Component
class OfficeParts {

    private final JdbcClient database;
    private final Offices offices;

    OfficeParts(JdbcClient database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    /** The offices at and below one that have the activity; of the nation its provinces. */
    List<OfficePart> of(ActivityKey activity, OfficeCode office) {
        return read(activity, office, office.isDepartment() ? 2 : 4);
    }

    /** Every office at and below one that should have answers and has none. */
    List<MissingOffice> missing(ActivityKey activity, OfficeCode office) {
        return read(activity, office, 4).stream()
                .flatMap(part ->
                        part
                                .why()
                                .map(why -> new MissingOffice(part.office().code(), why))
                                .stream())
                .toList();
    }

    /** A province's own share stands with its two digits, beside its districts. */
    private List<OfficePart> read(ActivityKey activity, OfficeCode office, int digits) {
        return database.sql("""
                        select left(a.office, :digits) as place, count(*) as offices,
                            count(*) filter (where r.answers > 0) as answering,
                            coalesce(sum(r.rounds), 0) as rounds, coalesce(sum(r.answers), 0) as answers,
                            coalesce(sum(r.present), 0) as present
                        from plan_assignment_v a
                        left join lateral (
                            select count(*) as rounds, sum(t.counts[1]) as answers, sum(r.present) as present
                            from survey_round r
                            left join survey_tally t on t.round = r.id
                            where r.activity = a.activity and r.office = a.office and r.removed_at is null
                        ) r on true
                        where a.activity = :activity and a.office like :under and a.evaluation
                        group by place
                        order by place
                        """)
                .param("activity", activity.toString())
                .param("under", office.scope() + "%")
                .param("digits", digits)
                .query((row, i) -> new OfficePart(
                        offices.get(new OfficeCode(row.getString("place"))),
                        row.getInt("offices"),
                        row.getInt("answering"),
                        row.getInt("rounds"),
                        row.getLong("answers"),
                        row.getLong("present")))
                .list();
    }
}
