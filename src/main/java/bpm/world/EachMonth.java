package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.month.CellEdit;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.Measure;
import bpm.budget.month.MonthCell;
import bpm.budget.month.ReopeningMonth;
import bpm.budget.monthly.MonthlyPlace;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.review.FilingStep;
import bpm.shared.FiscalYear;
import bpm.world.work.MonthWork;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Plan and result from month to month (แผน/ผล รายเดือน): planned when activities were handed out, results
 * early in each following month, then the report; July's is still coming in.
 */
final class EachMonth {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final OfficeCode PROVINCE = new OfficeCode("57");
    private static final int MAY = 8;
    private static final int JUNE = 9;
    private static final int JULY = 10;
    private static final int AUGUST = 11;
    /** Districts that have not sent July's report by today; one of them was opened again for it. */
    private static final List<String> SILENT = List.of("5706", "5709", "5713", "5716");

    private static final String OPENED_AGAIN = "5709";
    private static final ReopeningMonth.Wanted OPENED_FOR = new ReopeningMonth.Wanted(
            "28/8/2567", "ใบสำคัญจ่ายงวดเดือนกรกฎาคมมาถึงหลังปิดเดือน ขอเพิ่มยอดเบิกจ่าย");
    private static final String RETURNED = "5704";
    private static final Map<String, String> TARGETS = Map.of(
            "ALL", "32 54 77 98",
            "OPERATIONS", "35 57 80 98",
            "INVESTMENT", "20 48 75 100");

    private final Cast cast;
    private final MonthWork work;

    EachMonth(Cast cast, MonthWork work) {
        this.cast = cast;
        this.work = work;
    }

    void into(Story story, List<Tale> tales, Map<ActivityKey, Matter> matters, Plan plan) {
        story.at(at(Month.MAY, 22, 9, 0), this::targets);
        var offices = tales.stream()
                .collect(Collectors.groupingBy(Tale::office, TreeMap::new, Collectors.toList()));
        int turn = 0;
        for (var office : offices.entrySet()) {
            var works = office.getValue().stream()
                    .map(tale -> PlannedWork.of(tale, matters, plan))
                    .toList();
            office(story, office.getKey(), works, turn++);
        }
        story.at(at(Month.AUGUST, 5, 15, 0), () -> send(PROVINCE, JUNE));
        story.at(at(Month.AUGUST, 8, 10, 0), () -> approve(PROVINCE, JUNE));
    }

    private void office(Story story, OfficeCode office, List<PlannedWork> works, int turn) {
        story.at(at(Month.JUNE, 4, 13, turn), () -> enter(office, plans(works)));
        story.at(at(Month.JUNE, 7, 13, turn), () -> results(office, works, MAY));
        story.at(at(Month.JULY, 3, 13, turn), () -> results(office, works, JUNE));
        story.at(at(Month.AUGUST, 2, 13, turn), () -> results(office, works, JULY));
        story.at(at(Month.AUGUST, 19, 13, turn), () -> results(office, works, AUGUST));
        if (office.isDistrict()) {
            story.at(at(Month.JULY, 4, 14, turn), () -> send(office, JUNE));
            story.at(at(Month.JULY, 9, 14, turn), () -> approve(office, JUNE));
            july(story, office, turn);
        }
    }

    private void july(Story story, OfficeCode office, int turn) {
        var place = place(office, JULY);
        if (office.value().equals(OPENED_AGAIN)) {
            story.at(
                    at(Month.AUGUST, 14, 10, 0),
                    () -> work.reopen(reviewer(office), office, place.month(), OPENED_FOR));
        }
        if (SILENT.contains(office.value())) {
            return;
        }
        story.at(at(Month.AUGUST, 6, 14, turn), () -> send(office, JULY));
        if (office.value().equals(RETURNED)) {
            story.at(
                    at(Month.AUGUST, 15, 9, 30),
                    () -> work.reports()
                            .step(
                                    reviewer(office),
                                    place,
                                    FilingStep.RETURN,
                                    "ยอดเบิกจ่ายไม่ตรงกับทะเบียนคุม กรุณาตรวจสอบ"));
        } else if (turn % 3 != 0) {
            story.at(at(Month.AUGUST, 13, 14, turn), () -> approve(office, JULY));
        }
    }

    private void targets() {
        var fields = new TreeMap<String, String>(Map.of("lockDay", "10", "version", "0"));
        TARGETS.forEach((row, percents) -> {
            var each = percents.split(" ");
            for (int quarter = 1; quarter <= each.length; quarter++) {
                fields.put("target-" + row + "-" + quarter, each[quarter - 1]);
            }
        });
        work.set(cast.one(Role.PLANNER, OfficeCode.DEPARTMENT, 0), YEAR, fields);
    }

    private void enter(OfficeCode office, List<CellEdit> edits) {
        work.enter(writer(office), office, edits);
    }

    private void send(OfficeCode office, int place) {
        work.reports().send(writer(office), place(office, place), "");
    }

    private void approve(OfficeCode office, int place) {
        work.reports().step(reviewer(office), place(office, place), FilingStep.APPROVE, "");
    }

    private static List<CellEdit> plans(List<PlannedWork> works) {
        var edits = new ArrayList<CellEdit>();
        for (var work : works) {
            work.quantity()
                    .ifPresent(quantity -> edits.add(
                            edit(work, work.place(), Measure.PLANNED_QUANTITY, quantity)));
            edits.add(edit(work, work.place(), Measure.PLANNED_BAHT, work.baht()));
        }
        return edits;
    }

    /**
     * The quantity as the work went; the money as the ledger proposes it, or about as planned in an
     * office that keeps no ledger. Of the month that still runs only what there is.
     */
    private void results(OfficeCode office, List<PlannedWork> works, int place) {
        var proposed = work.proposed(writer(office), office, YEAR);
        boolean keepsLedger =
                proposed.keySet().stream().anyMatch(cell -> cell.measure() == Measure.RESULT_BAHT);
        var edits = new ArrayList<CellEdit>();
        for (var work : works) {
            boolean planned = work.place() == place;
            if (planned) {
                work.quantity()
                        .map(work::done)
                        .ifPresent(done ->
                                edits.add(edit(work, place, Measure.RESULT_QUANTITY, done)));
            }
            var paid = Optional.ofNullable(
                    proposed.get(new MonthCell(work.activity(), place, Measure.RESULT_BAHT)));
            var guess = keepsLedger ? BigDecimal.ZERO : work.done(work.baht());
            if (planned || paid.isPresent()) {
                edits.add(edit(work, place, Measure.RESULT_BAHT, paid.orElse(guess)));
            }
        }
        enter(
                office,
                place == AUGUST ? edits.stream().filter(EachMonth::isSomething).toList() : edits);
    }

    private static boolean isSomething(CellEdit edit) {
        return edit.now().filter(number -> number.signum() > 0).isPresent();
    }

    private static CellEdit edit(PlannedWork work, int place, Measure measure, BigDecimal number) {
        return new CellEdit(
                new MonthCell(work.activity(), place, measure),
                Optional.empty(),
                Optional.of(number));
    }

    private Actor writer(OfficeCode office) {
        return cast.one(Role.REPORTER, office, 0);
    }

    private Actor reviewer(OfficeCode office) {
        return cast.one(Role.REVIEWER, office.parent(), 0);
    }

    private static MonthlyPlace place(OfficeCode office, int place) {
        return new MonthlyPlace(new FiscalMonth(YEAR, place), office);
    }

    private static LocalDateTime at(Month month, int day, int hour, int minute) {
        return LocalDateTime.of(2024, month, day, hour, minute);
    }
}
