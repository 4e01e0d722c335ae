package bpm.exchange.dataset;

import static bpm.exchange.dataset.Field.day;
import static bpm.exchange.dataset.Field.flag;
import static bpm.exchange.dataset.Field.moment;
import static bpm.exchange.dataset.Field.number;
import static bpm.exchange.dataset.Field.text;

import java.util.List;

/** The columns of the data sets (คอลัมน์ของชุดข้อมูล): their names are what programs rely on. */
final class DatasetColumns {

    private static final Field YEAR = number("year", "ปีงบประมาณ");
    private static final Field ACTIVITY = text("activity", "รหัสกิจกรรม");
    private static final Field OFFICE = text("office", "รหัสหน่วยงาน");

    static final List<Field> OFFICES = List.of(
            text("code", "รหัสหน่วยงาน"),
            text("name_th", "ชื่อหน่วยงาน"),
            text("name_en", "ชื่อภาษาอังกฤษ"));

    static final List<Field> PLAN = List.of(
            YEAR,
            text("project", "รหัสโครงการ"),
            text("project_name", "ชื่อโครงการ"),
            text("key", "รหัสกิจกรรม"),
            text("name", "ชื่อกิจกรรม"),
            text("name_en", "ชื่อภาษาอังกฤษ"),
            text("level", "ระดับ"),
            flag("evaluation", "ต้องประเมินผล (EA ๓)"),
            flag("results", "ต้องจัดเก็บข้อมูล (EA ๔)"),
            text("window_printed", "ช่วงเวลาการบันทึก BPM"),
            day("due_on", "กำหนดส่งตามแผน"),
            number("target", "เป้าหมาย"),
            text("unit", "หน่วยนับ"));

    static final List<Field> ASSIGNMENTS = List.of(
            YEAR,
            ACTIVITY,
            text("activity_name", "ชื่อกิจกรรม"),
            text("project_key", "รหัสโครงการ"),
            OFFICE,
            number("target", "เป้าหมาย"),
            text("unit", "หน่วยนับ"),
            day("due", "กำหนดส่ง"),
            number("result", "ผล"),
            number("percent", "ร้อยละ"),
            text("progress", "สถานะรายงานผล"),
            day("first_on", "ส่งครั้งแรกเมื่อ"));

    static final List<Field> FILINGS = List.of(
            YEAR,
            ACTIVITY,
            OFFICE,
            text("kind", "ชนิดรายงาน"),
            text("state", "สถานะ"),
            number("version", "ส่งครั้งที่"),
            day("first_on", "ส่งครั้งแรกเมื่อ"),
            moment("submitted_at", "ส่งล่าสุดเมื่อ"),
            moment("decided_at", "พิจารณาเมื่อ"));

    static final List<Field> ROUNDS = List.of(
            YEAR,
            ACTIVITY,
            OFFICE,
            number("id", "เลขที่รุ่น"),
            number("number", "ครั้งที่"),
            day("held_from", "จัดตั้งแต่"),
            day("held_to", "ถึง"),
            number("expected", "ผู้เข้าร่วมที่คาดไว้"),
            number("present", "ผู้เข้าร่วมจริง"),
            number("responses", "จำนวนคำตอบ"));

    static final List<Field> RESPONSES = List.of(
            YEAR,
            ACTIVITY,
            OFFICE,
            number("round", "เลขที่รุ่น"),
            number("number", "ครั้งที่"),
            day("held_from", "จัดตั้งแต่"),
            number("seq", "ลำดับคำตอบ"),
            text("channel", "ช่องทาง"),
            day("received_on", "วันที่ได้รับ"),
            new Field("answers", Field.Kind.JSON, "คำตอบ"));

    static final List<Field> ENTRIES = List.of(
            YEAR,
            OFFICE,
            number("id", "เลขที่รายการ"),
            text("activity", "รหัสกิจกรรมหรือโครงการ"),
            text("category", "หมวดรายจ่าย"),
            text("fund", "แหล่งเงิน"),
            text("kind", "ประเภทรายการ"),
            text("acts_as", "มีผลเป็น"),
            text("side", "ด้าน"),
            number("amount", "จำนวนเงิน"),
            day("day", "วันที่"),
            text("document", "เลขที่เอกสาร"),
            day("document_day", "วันที่เอกสาร"),
            number("tranche", "งวด"),
            text("other_office", "หน่วยงานอีกฝ่าย"),
            number("corrects", "แก้รายการที่"),
            number("granted", "ได้รับจัดสรร"),
            number("moved", "โอน"),
            number("returned", "ส่งคืน"),
            number("handed_on", "จัดสรรต่อ"),
            number("committed", "ผูกพัน"),
            number("disbursed", "เบิกจ่าย"),
            number("advanced", "เงินยืม"),
            number("carried_over", "กันเงินเหลื่อมปี"),
            moment("added_at", "ลงรายการเมื่อ"));

    static final List<Field> BALANCES = List.of(
            YEAR,
            OFFICE,
            text("activity", "รหัสกิจกรรมหรือโครงการ"),
            text("category", "หมวดรายจ่าย"),
            text("fund", "แหล่งเงิน"),
            number("allotted", "ได้รับจัดสรร"),
            number("handed_on", "จัดสรรต่อ"),
            number("committed", "ผูกพัน"),
            number("disbursed", "เบิกจ่าย"),
            number("advanced", "เงินยืม"),
            number("carried_over", "กันเงินเหลื่อมปี"),
            number("remaining", "คงเหลือ"),
            number("free", "ใช้ได้"));

    static final List<Field> MONTHS = List.of(
            YEAR,
            ACTIVITY,
            OFFICE,
            number("place", "เดือนที่ (1 คือตุลาคม)"),
            number("planned_quantity", "แผน (ปริมาณ)"),
            number("result_quantity", "ผล (ปริมาณ)"),
            number("planned_baht", "แผน (บาท)"),
            number("result_baht", "ผล (บาท)"));

    static final List<Field> AREA = List.of(
            YEAR,
            ACTIVITY,
            OFFICE,
            number("id", "เลขที่แถว"),
            text("area", "รหัสหมู่บ้าน/ตำบล"),
            text("kind", "ประเภท"),
            text("name", "ชื่อ"),
            number("quantity", "จำนวน"),
            text("unit", "หน่วยนับ"),
            number("beneficiaries", "ผู้ได้รับประโยชน์"),
            number("latitude", "ละติจูด"),
            number("longitude", "ลองจิจูด"),
            day("held_on", "วันที่"));

    private DatasetColumns() {}
}
