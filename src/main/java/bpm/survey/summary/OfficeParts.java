package bpm.survey.summary;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.survey.tally.RoundCount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who stands behind a pooled summary, and who is missing; in the caller's transaction and scope. */
@Component
class OfficeParts {

    private final JdbcClient database;
    private final Offices offices;

    OfficeParts(JdbcClient database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    /** Every office at and below one that has the activity, with its share of what was counted. */
    List<OfficePart> each(ActivityKey activity, OfficeCode office, List<RoundCount> counted) {
        var rounds = counted.stream().collect(Collectors.groupingBy(RoundCount::office));
        return having(activity, office).stream()
                .map(one -> part(one, rounds.getOrDefault(one, List.of())))
                .toList();
    }

    /** The same by province, for the nation. */
    List<OfficePart> byProvince(List<OfficePart> each) {
        Map<OfficeCode, OfficePart> provinces = new TreeMap<>();
        for (var part : each) {
            var code = part.office().code();
            var province = code.isDistrict() ? code.parent() : code;
            provinces.merge(province, part.as(offices.get(province)), OfficePart::plus);
        }
        return List.copyOf(provinces.values());
    }

    private OfficePart part(OfficeCode office, List<RoundCount> rounds) {
        long answers = rounds.stream().mapToLong(RoundCount::responses).sum();
        long present = rounds.stream().mapToLong(one -> one.present().orElse(0)).sum();
        return new OfficePart(
                offices.get(office), 1, answers > 0 ? 1 : 0, rounds.size(), answers, present);
    }

    private List<OfficeCode> having(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select office
                        from plan_assignment_v
                        where activity = :activity and office like :under and evaluation
                        order by office
                        """)
                .param("activity", activity.toString())
                .param("under", office.scope() + "%")
                .query((row, i) -> new OfficeCode(row.getString("office")))
                .list();
    }
}
