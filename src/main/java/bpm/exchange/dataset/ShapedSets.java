package bpm.exchange.dataset;

import static bpm.exchange.dataset.Field.day;
import static bpm.exchange.dataset.Field.number;
import static bpm.exchange.dataset.Field.text;

import java.util.List;

/**
 * Data sets in the shape of other systems' forms (ไฟล์ตามรูปแบบระบบอื่น), to be typed or brought in
 * there: M1–M7 of eMENSCR
 * and the budget control of New GFMIS Thai. What BPM does not know stays empty and is named.
 */
final class ShapedSets {

    private static final Field YEAR = number("year", "ปีงบประมาณ");
    private static final Field PROJECT = text("project", "รหัสโครงการ (BPM)");
    private static final Field PROJECT_NAME = text("project_name", "ชื่อโครงการ");
    private static final Field ACTIVITY = text("activity", "รหัสกิจกรรม (BPM)");
    private static final Field ACTIVITY_NAME = text("activity_name", "ชื่อกิจกรรม");
    private static final Field OWNER = text("owner", "หน่วยงานเจ้าของโครงการ");

    static final Dataset M1 = Dataset.shaped(
            "m1",
            "eMENSCR M1 ข้อมูลทั่วไปของโครงการ",
            List.of(
                    YEAR,
                    PROJECT,
                    PROJECT_NAME,
                    OWNER,
                    day("begins", "วันเริ่มต้น"),
                    day("ends", "วันสิ้นสุด"),
                    number("activities", "จำนวนกิจกรรม"),
                    text("kind", "ประเภทโครงการ"),
                    text("coordinator", "ผู้ประสานงาน")),
            """
            select p.year, p.project, min(p.project_name) as project_name, min(o.name_th) as owner,
                make_date(p.year - 544, 10, 1) as begins, make_date(p.year - 543, 9, 30) as ends,
                count(*) as activities, null::text as kind, null::text as coordinator
            from plan_activity_v p
            join org_office_v o on o.code = coalesce(p.office, '00')
            where {year:p.year}
            group by p.year, p.project
            order by p.year, p.project
            """,
            List.of("ประเภทโครงการ", "ผู้ประสานงาน"));

    static final Dataset M2 = Dataset.shaped(
            "m2",
            "eMENSCR M2 ความสอดคล้องกับแผนระดับต่าง ๆ",
            List.of(
                    YEAR,
                    PROJECT,
                    PROJECT_NAME,
                    text("national_strategy", "ยุทธศาสตร์ชาติ"),
                    text("master_plan", "แผนแม่บทภายใต้ยุทธศาสตร์ชาติ"),
                    text("development_plan", "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ"),
                    text("value_chain", "ปัจจัยตามห่วงโซ่คุณค่า (FVCT)")),
            """
            select p.year, p.project, min(p.project_name) as project_name, null::text as national_strategy,
                null::text as master_plan, null::text as development_plan, null::text as value_chain
            from plan_activity_v p
            where {year:p.year}
            group by p.year, p.project
            order by p.year, p.project
            """,
            List.of(
                    "ยุทธศาสตร์ชาติ",
                    "แผนแม่บทภายใต้ยุทธศาสตร์ชาติ",
                    "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ",
                    "ปัจจัยตามห่วงโซ่คุณค่า (FVCT)"));

    static final Dataset M3 = Dataset.shaped(
            "m3",
            "eMENSCR M3 รายละเอียด เป้าหมาย และตัวชี้วัด",
            List.of(
                    YEAR,
                    PROJECT,
                    ACTIVITY,
                    ACTIVITY_NAME,
                    text("level", "ระดับดำเนินการ"),
                    number("target", "ค่าเป้าหมาย"),
                    text("unit", "หน่วยนับ"),
                    number("offices", "จำนวนหน่วยงานที่ดำเนินการ"),
                    text("rationale", "หลักการและเหตุผล"),
                    text("objective", "วัตถุประสงค์")),
            """
            select p.year, p.project, p.key as activity, p.name as activity_name, p.level,
                coalesce(sum(a.target), p.target) as target, p.unit, count(a.office) as offices,
                null::text as rationale, null::text as objective
            from plan_activity_v p
            left join plan_assignment_v a on a.activity = p.key and a.office like :under
            where {year:p.year}
            group by p.year, p.project, p.key, p.name, p.level, p.target, p.unit
            order by p.year, p.key
            """,
            List.of("หลักการและเหตุผล", "วัตถุประสงค์"));

    static final Dataset M4 = Dataset.shaped(
            "m4",
            "eMENSCR M4 กิจกรรมและระยะเวลา",
            List.of(
                    YEAR,
                    PROJECT,
                    ACTIVITY,
                    ACTIVITY_NAME,
                    text("office", "รหัสหน่วยงานที่ดำเนินการ"),
                    number("target", "เป้าหมาย"),
                    text("unit", "หน่วยนับ"),
                    day("planned_from", "แผนเริ่ม"),
                    day("planned_to", "แผนสิ้นสุด"),
                    day("due", "กำหนดรายงาน")),
            """
            select a.year, a.project_key as project, a.activity, a.activity_name, a.office, a.target, a.unit,
                a.planned_from, a.planned_to, a.due
            from plan_assignment_v a
            where {year:a.year} and a.office like :under
            order by a.year, a.activity, a.office
            """,
            List.of());

    static final Dataset M5 = Dataset.shaped(
            "m5",
            "eMENSCR M5 งบประมาณ",
            List.of(
                    YEAR,
                    text("activity", "รหัสกิจกรรมหรือโครงการ (BPM)"),
                    text("category", "หมวดรายจ่าย"),
                    text("fund", "แหล่งเงิน"),
                    number("allotted", "วงเงินที่ได้รับ"),
                    number("disbursed", "เบิกจ่าย"),
                    text("budget_code", "รหัสงบประมาณ")),
            """
            select b.year, b.activity, b.category, b.fund, sum(b.allotted - b.handed_on) as allotted,
                sum(b.disbursed) as disbursed, null::text as budget_code
            from budget_balance_v b
            where {year:b.year} and b.office like :under
            group by b.year, b.activity, b.category, b.fund
            order by b.year, b.activity, b.category, b.fund
            """,
            List.of("รหัสงบประมาณ"));

    static final Dataset M6 = Dataset.shaped(
            "m6",
            "eMENSCR M6 รายงานความก้าวหน้ารายไตรมาส",
            List.of(
                    YEAR,
                    ACTIVITY,
                    number("quarter", "ไตรมาส"),
                    number("planned_quantity", "แผน (ปริมาณ)"),
                    number("result_quantity", "ผล (ปริมาณ)"),
                    number("planned_baht", "แผน (บาท)"),
                    number("result_baht", "ผล (บาท)"),
                    text("problems", "ปัญหาและอุปสรรค")),
            """
            select m.year, m.activity, (m.place - 1) / 3 + 1 as quarter,
                sum(m.planned_quantity) as planned_quantity,
                sum(m.result_quantity) as result_quantity, sum(m.planned_baht) as planned_baht,
                sum(m.result_baht) as result_baht, null::text as problems
            from budget_month_v m
            where {year:m.year} and m.office like :under
            group by m.year, m.activity, (m.place - 1) / 3
            order by m.year, m.activity, (m.place - 1) / 3
            """,
            List.of("ปัญหาและอุปสรรค"));

    static final Dataset M7 = Dataset.shaped(
            "m7",
            "eMENSCR M7 การอนุมัติรายงาน",
            List.of(
                    YEAR,
                    ACTIVITY,
                    text("office", "รหัสหน่วยงาน"),
                    text("kind", "ชนิดรายงาน"),
                    text("state", "สถานะ"),
                    Field.moment("decided_at", "พิจารณาเมื่อ"),
                    text("approver", "ผู้อนุมัติในระบบ eMENSCR")),
            """
            select f.year, f.activity, f.office, f.kind, f.state, f.decided_at, null::text as approver
            from review_filing_v f
            where {year:f.year} and f.office like :under and f.kind in ('PROGRESS', 'OVERVIEW')
            order by f.year, f.activity, f.office, f.kind
            """,
            List.of("ผู้อนุมัติในระบบ eMENSCR"));

    static final Dataset GFMIS = Dataset.shaped(
            "gfmis",
            "ทะเบียนคุมงบประมาณตามรูปแบบ New GFMIS Thai",
            List.of(
                    YEAR,
                    text("office", "รหัสหน่วยงาน (BPM)"),
                    text("cost_center", "ศูนย์ต้นทุน"),
                    text("fund", "แหล่งเงิน (BPM)"),
                    text("fund_code", "รหัสแหล่งของเงิน"),
                    text("activity", "รหัสกิจกรรมหรือโครงการ (BPM)"),
                    text("budget_code", "รหัสงบประมาณ"),
                    text("main_activity", "รหัสกิจกรรมหลัก"),
                    text("category", "หมวดรายจ่าย"),
                    number("allotted", "งบจัดสรร/โอน"),
                    number("committed", "PO/ผูกพัน"),
                    number("advanced", "เงินยืม"),
                    number("disbursed", "เบิกจ่าย"),
                    number("carried_over", "กันเงินเหลื่อมปี"),
                    number("remaining", "คงเหลือ")),
            """
            select b.year, b.office, null::text as cost_center, b.fund, null::text as fund_code, b.activity,
                null::text as budget_code, null::text as main_activity, b.category,
                b.allotted - b.handed_on as allotted, b.committed, b.advanced, b.disbursed, b.carried_over,
                b.remaining
            from budget_balance_v b
            where {year:b.year} and b.office like :under
            order by b.year, b.office, b.activity, b.category, b.fund
            """,
            List.of("ศูนย์ต้นทุน", "รหัสแหล่งของเงิน", "รหัสงบประมาณ", "รหัสกิจกรรมหลัก"));

    static final List<Dataset> ALL = List.of(M1, M2, M3, M4, M5, M6, M7, GFMIS);

    private ShapedSets() {}
}
