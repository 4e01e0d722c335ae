package bpm.pivot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a pivot shows in its cells (ตัวเลขที่แสดง), with its formula and the sums it is made of. */
public enum Measure {
    GIVEN(
            Group.WORK,
            "กิจกรรมที่มอบหมาย",
            "นับกิจกรรมที่มอบหมายให้แต่ละหน่วยงาน",
            How.SUM,
            Fact.WORK,
            "count(*) filter (where f.given)"),
    REPORTED(
            Group.WORK,
            "กิจกรรมที่รายงานผลแล้ว",
            "นับกิจกรรมที่ส่งรายงานผลการปฏิบัติงานแล้วและไม่ถูกส่งกลับ",
            How.SUM,
            Fact.WORK,
            "count(*) filter (where f.given and f.reported)"),
    ON_TIME(
            Group.WORK,
            "ส่งรายงานตรงเวลา (%)",
            "รายงานที่ส่งทันกำหนด ÷ รายงานที่ส่งแล้วหรือเลยกำหนดแล้ว × 100",
            How.PERCENT,
            Fact.WORK,
            "sum(f.in_time)",
            "sum(f.in_time + f.done_late + case when f.due < :today then f.asked - f.in_time - f.done_late"
                    + " else 0 end)"),
    PROGRESS(
            Group.WORK,
            "ผลเทียบเป้าหมาย (%)",
            "ค่าเฉลี่ยของร้อยละผลต่อเป้าหมายของกิจกรรมที่รายงานแล้ว แต่ละกิจกรรมนับไม่เกิน 100",
            How.MEAN,
            Fact.WORK,
            "sum(least(f.reached, 100)) filter (where f.reached is not null)",
            "count(f.reached)"),
    TARGET(
            Group.WORK,
            "เป้าหมาย",
            "ผลรวมเป้าหมายของกิจกรรมที่มอบหมาย รวมเฉพาะที่มีหน่วยนับเดียวกัน",
            How.QUANTITY,
            Fact.AMOUNT,
            "sum(a.target)"),
    RESULT(
            Group.WORK,
            "ผลการดำเนินงาน",
            "ผลรวมผลของกิจกรรมที่ส่งรายงานแล้ว รวมเฉพาะที่มีหน่วยนับเดียวกัน",
            How.QUANTITY,
            Fact.AMOUNT,
            "sum(p.result) filter (where f.reported)"),
    ALLOTTED(
            Group.MONEY,
            "งบประมาณ (บาท)",
            "จัดสรรที่หน่วยงานเก็บไว้ใช้เอง ไม่นับซ้ำเงินที่ส่งต่อ",
            How.SUM,
            Fact.PURSE,
            "sum(greatest(f.allotted - f.handed_on, 0))"),
    DISBURSED(
            Group.MONEY,
            "เบิกจ่าย (บาท)",
            "ผลรวมรายการเบิกจ่ายและส่งใช้เงินยืม",
            How.SUM,
            Fact.PURSE,
            "sum(f.disbursed)"),
    SPENT(
            Group.MONEY,
            "เบิกจ่าย (%)",
            "เบิกจ่าย ÷ งบประมาณที่หน่วยงานเก็บไว้ใช้เอง × 100",
            How.PERCENT,
            Fact.PURSE,
            "sum(f.disbursed)",
            "sum(greatest(f.allotted - f.handed_on, 0))"),
    COST(
            Group.MONEY,
            "ค่าใช้จ่ายต่อผู้เข้าร่วม (บาท)",
            "เบิกจ่ายของกิจกรรมที่มีผู้เข้าร่วม ÷ จำนวนผู้เข้าร่วม",
            How.MEAN,
            Fact.WORK,
            "sum(f.spent) filter (where f.participants > 0)",
            "sum(f.participants)"),
    ROUNDS(Group.MEETING, "รุ่นที่จัด", "นับรุ่นที่จัด", How.SUM, Fact.MEETING, "count(*)"),
    PARTICIPANTS(
            Group.MEETING,
            "ผู้เข้าร่วม (คน)",
            "ผู้เข้าร่วมที่นับไว้ของแต่ละรุ่น ถ้าไม่ได้นับใช้จำนวนผู้ตอบ",
            How.SUM,
            Fact.MEETING,
            "sum(coalesce(f.present, f.responses))"),
    ANSWERED(
            Group.ANSWER,
            "ผู้ตอบแบบประเมิน (คน)",
            "นับผู้ตอบแบบประเมิน",
            How.SUM,
            Fact.ANSWER,
            "sum(f.people)"),
    SATISFACTION(
            Group.ANSWER,
            "ความพึงพอใจ (ค่าเฉลี่ย)",
            "ผลรวมระดับความพึงพอใจทุกคำตอบ ÷ จำนวนคำตอบ (1 ถึง 5) ไม่นับ “ไม่มีความเห็น”",
            How.MEAN,
            Fact.ANSWER,
            "sum(f.rated_sum)",
            "sum(f.rated_n)"),
    TOP_TWO(
            Group.ANSWER,
            "พึงพอใจมากและมากที่สุด (%)",
            "คำตอบระดับ 4 และ 5 ÷ คำตอบทั้งหมดรวม “ไม่มีความเห็น” × 100",
            How.PERCENT,
            Fact.ANSWER,
            "sum(f.rated_top)",
            "sum(f.rated_base)"),
    OPINION(
            Group.ANSWER,
            "ความเห็นเชิงทัศนคติและผลลัพธ์ (ค่าเฉลี่ย)",
            "ผลรวมระดับของข้อที่ให้ระดับครั้งเดียว ÷ จำนวนคำตอบ (1 ถึง 5)",
            How.MEAN,
            Fact.ANSWER,
            "sum(f.opinion_sum)",
            "sum(f.opinion_n)"),
    BEFORE(
            Group.ANSWER,
            "ความรู้ก่อน (ค่าเฉลี่ย)",
            "ผลรวมระดับก่อนเข้าร่วม ÷ จำนวนคำตอบ",
            How.MEAN,
            Fact.ANSWER,
            "sum(f.before_sum)",
            "sum(f.before_n)"),
    AFTER(
            Group.ANSWER,
            "ความรู้หลัง (ค่าเฉลี่ย)",
            "ผลรวมระดับหลังเข้าร่วม ÷ จำนวนคำตอบ",
            How.MEAN,
            Fact.ANSWER,
            "sum(f.after_sum)",
            "sum(f.after_n)"),
    GAIN(
            Group.ANSWER,
            "ความรู้ที่เพิ่มขึ้น",
            "ค่าเฉลี่ยหลัง − ค่าเฉลี่ยก่อน ของทุกคำตอบ (EA 3 คิดเฉพาะผู้ที่ตอบทั้งสองด้าน)",
            How.DIFFERENCE,
            Fact.ANSWER,
            "sum(f.after_sum)",
            "sum(f.after_n)",
            "sum(f.before_sum)",
            "sum(f.before_n)");

    /** Measures that stand together. */
    public enum Group {
        WORK("งานและรายงาน"),
        MONEY("เงิน"),
        MEETING("รุ่นที่จัด"),
        ANSWER("ความเห็นของผู้เข้าร่วม");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public List<Measure> measures() {
            return Stream.of(Measure.values()).filter(one -> one.group == this).toList();
        }
    }

    private final Group group;
    private final String title;
    private final String formula;
    private final How how;
    private final Map<Fact, List<String>> sums = new LinkedHashMap<>();

    Measure(Group group, String title, String formula, How how, Fact fact, String... sums) {
        this.group = group;
        this.title = title;
        this.formula = formula;
        this.how = how;
        this.sums.put(fact, List.of(sums));
        if (sums.length != how.sums()) {
            throw new IllegalArgumentException("a measure has the sums that its formula needs");
        }
    }

    static {
        DISBURSED.sums.put(Fact.SPENDING, List.of("sum(f.disbursed)"));
        SATISFACTION.sums.put(Fact.TOPIC, List.of(level(2, "S%"), level(1, "S%")));
        TOP_TWO.sums.put(Fact.TOPIC, List.of(level(4, "S%"), level(3, "S%")));
        OPINION.sums.put(Fact.TOPIC, List.of(level(2, "R%"), level(1, "R%")));
        BEFORE.sums.put(Fact.TOPIC, List.of(level(2, "K%.before"), level(1, "K%.before")));
        AFTER.sums.put(Fact.TOPIC, List.of(level(2, "K%.after"), level(1, "K%.after")));
        GAIN.sums.put(
                Fact.TOPIC,
                List.of(
                        level(2, "K%.after"),
                        level(1, "K%.after"),
                        level(2, "K%.before"),
                        level(1, "K%.before")));
    }

    private static String level(int number, String codes) {
        return "sum(f.levels[l.place * 4 + " + number + "]) filter (where l.code like '" + codes
                + "')";
    }

    public String title() {
        return title;
    }

    public String formula() {
        return formula;
    }

    public Group group() {
        return group;
    }

    How how() {
        return how;
    }

    /** The kinds of rows that it can be summed from, the usual one first. */
    List<Fact> facts() {
        return List.copyOf(sums.keySet());
    }

    /** Its sums over rows of a kind, as the database says them. */
    List<String> sums(Fact fact) {
        return sums.getOrDefault(fact, List.of());
    }

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The measure of that key; empty for any other text. */
    public static Optional<Measure> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
