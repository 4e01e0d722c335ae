package bpm.exchange.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data sets that there are (ชุดข้อมูลทั้งหมด), each with the statement that reads it in an order
 * that is kept.
 */
public final class Datasets {

    static final Dataset OFFICES = Dataset.fed("offices", "หน่วยงาน", DatasetColumns.OFFICES, """
            select o.code, o.name_th, o.name_en
            from org_office_v o
            where o.code like :under or o.code = left(:under, 2)
            order by o.code
            """);

    static final Dataset PLAN =
            Dataset.fed("plan", "แผน: โครงการและกิจกรรม", DatasetColumns.PLAN, """
            select p.year, p.project, p.project_name, p.key, p.name, p.name_en, p.level,
                p.evaluation, p.results,
                p.window_printed, p.due_on, p.target, p.unit
            from plan_activity_v p
            where {year:p.year}
            order by p.year, p.key
            """);

    static final Dataset ASSIGNMENTS = Dataset.fed(
            "assignments", "กิจกรรมที่มอบหมาย เป้าหมายและผล", DatasetColumns.ASSIGNMENTS, """
            select a.year, a.activity, a.activity_name, a.project_key, a.office, a.target, a.unit, a.due,
                r.result, coalesce(r.percent, round(r.result * 100 / nullif(a.target, 0), 2)) as percent,
                coalesce(f.state, 'DRAFT') as progress, f.first_on
            from plan_assignment_v a
            left join progress_report_v r on r.office = a.office and r.activity = a.activity
            left join review_filing_v f
                on f.office = a.office and f.activity = a.activity and f.kind = 'PROGRESS'
            where {year:a.year} and a.office like :under
            order by a.year, a.activity, a.office
            """);

    static final Dataset FILINGS =
            Dataset.fed("filings", "รายงานที่ส่งและสถานะ", DatasetColumns.FILINGS, """
            select f.year, f.activity, f.office, f.kind, f.state, f.version, f.first_on, f.submitted_at,
                f.decided_at
            from review_filing_v f
            where {year:f.year} and f.office like :under
            order by f.office, f.activity, f.kind
            """);

    static final Dataset ROUNDS =
            Dataset.fed("rounds", "รุ่นที่จัดและจำนวนคำตอบ", DatasetColumns.ROUNDS, """
            select r.year, r.activity, r.office, r.id, r.number, r.held_from, r.held_to, r.expected,
                r.present,
                r.responses
            from survey_round_v r
            where {year:r.year} and r.office like :under
            order by r.office, r.activity, r.number, r.id
            """);

    static final Dataset RESPONSES =
            Dataset.kept("responses", "คำตอบแบบประเมิน", DatasetColumns.RESPONSES, """
            select s.year, s.activity, s.office, s.round, s.number, s.held_from, s.seq, s.channel,
                s.received_on,
                s.edition, s.answers
            from survey_answer_v s
            where {year:s.year} and s.office like :under {activity:s.activity}
            order by s.seq
            """);

    static final Dataset ENTRIES =
            Dataset.fed("entries", "รายการงบประมาณ", DatasetColumns.ENTRIES, """
            select e.year, e.office, e.id, e.activity, e.category, e.fund, e.kind, e.acts_as, e.side,
                e.amount,
                e.day, e.document, e.document_day, e.tranche, e.other_office, e.corrects, e.granted, e.moved,
                e.returned, e.handed_on, e.committed, e.disbursed, e.advanced, e.carried_over, e.added_at
            from budget_entry_v e
            where {year:e.year} and e.office like :under
            order by e.office, e.id
            """);

    static final Dataset BALANCES =
            Dataset.fed("balances", "ยอดงบประมาณคงเหลือ", DatasetColumns.BALANCES, """
            select b.year, b.office, b.activity, b.category, b.fund, b.allotted, b.handed_on, b.committed,
                b.disbursed, b.advanced, b.carried_over, b.remaining, b.free
            from budget_balance_v b
            where {year:b.year} and b.office like :under
            order by b.year, b.office, b.activity, b.category, b.fund
            """);

    static final Dataset MONTHS =
            Dataset.fed("months", "แผน/ผล รายเดือน", DatasetColumns.MONTHS, """
            select m.year, m.activity, m.office, m.place, m.planned_quantity, m.result_quantity,
                m.planned_baht,
                m.result_baht
            from budget_month_v m
            where {year:m.year} and m.office like :under
            order by m.year, m.office, m.activity, m.place
            """);

    static final Dataset AREA = Dataset.fed("area", "ข้อมูลพื้นที่", DatasetColumns.AREA, """
            select r.year, r.activity, r.office, r.id, r.area, r.kind, r.name, r.quantity, r.unit,
                r.beneficiaries,
                r.latitude, r.longitude, r.held_on
            from areadata_row_v r
            where {year:r.year} and r.office like :under
            order by r.office, r.activity, r.area, r.id
            """);

    /** Those of our own words. */
    public static final List<Dataset> OWN = List.of(
            OFFICES,
            PLAN,
            ASSIGNMENTS,
            FILINGS,
            ROUNDS,
            RESPONSES,
            ENTRIES,
            BALANCES,
            MONTHS,
            AREA);

    /** Those in the shape of other systems' forms. */
    public static final List<Dataset> SHAPED = ShapedSets.ALL;

    private Datasets() {}

    public static Stream<Dataset> all() {
        return Stream.concat(OWN.stream(), SHAPED.stream());
    }

    /** The data set of that word. */
    public static Optional<Dataset> of(String key) {
        return all().filter(set -> set.key().equals(key)).findFirst();
    }
}
