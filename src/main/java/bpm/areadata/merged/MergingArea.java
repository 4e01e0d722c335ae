package bpm.areadata.merged;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.AreaNames;
import bpm.areadata.AreaPlace;
import bpm.areadata.SentAreas;
import bpm.areadata.Tally;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adding up what the offices of a province have sent (รวมข้อมูลพื้นที่ของจังหวัด), for whoever sees the province. */
@Component
class MergingArea {

    private final Transactions transactions;
    private final Plans plans;
    private final SentAreas sent;
    private final AreaNames names;
    private final DrawingMap drawing;
    private final JdbcClient database;

    MergingArea(
            Transactions transactions,
            Plans plans,
            SentAreas sent,
            AreaNames names,
            DrawingMap drawing,
            JdbcClient database) {
        this.transactions = transactions;
        this.plans = plans;
        this.sent = sent;
        this.names = names;
        this.drawing = drawing;
        this.database = database;
    }

    MergedArea merge(Actor actor, AreaPlace place) {
        var province = place.office();
        if (!actor.sees(province) || province.isDistrict() || province.isDepartment()) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var having = having(place.activity(), province);
            if (having.isEmpty()) {
                throw Problem.notFound();
            }
            var sums = sent.below(place.activity(), province).stream()
                    .collect(Collectors.groupingBy(
                            sum -> sum.office().value(), TreeMap::new, Collectors.toList()));
            var parts = sums.entrySet().stream()
                    .map(one -> new MergedArea.Part(
                            new OfficeCode(one.getKey()),
                            Tally.byTambon(one.getValue().stream()
                                    .map(SentAreas.Sum::tally)
                                    .toList())))
                    .toList();
            return new MergedArea(
                    place,
                    plans.activity(place.activity()),
                    parts,
                    having.stream()
                            .filter(office -> !sums.containsKey(office.value()))
                            .toList(),
                    names.under(province),
                    drawing.merged(place));
        });
    }

    /** The offices at and below this one that have the activity, in the order of their codes. */
    private List<OfficeCode> having(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select office
                        from plan_assignment_v
                        where activity = :activity and year = :year and office like :under
                        order by office
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .query((row, i) -> new OfficeCode(row.getString("office")))
                .list();
    }
}
