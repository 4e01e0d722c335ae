package bpm.nation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What offices are compared by (ตัวชี้วัด): its value, of how many cases, why it is missing, and its
 * steps of colour.
 */
public enum Measure {
    ON_TIME(
            "ส่งรายงานตรงเวลา",
            "รายงานที่ส่งทันกำหนด ÷ รายงานที่ส่งแล้วหรือเลยกำหนดแล้ว × 100 "
                    + "นับรายงานทุกส่วนของกิจกรรม ไม่นับภาพรวมจังหวัดและรายงานรายเดือน",
            "รายงานที่ถึงกำหนด {0}",
            List.of("50", "70", "85", "95")),
    PROGRESS(
            "ผลเทียบเป้าหมาย",
            "ค่าเฉลี่ยของร้อยละผลต่อเป้าหมายของกิจกรรมที่ส่งรายงานแล้ว แต่ละกิจกรรมนับไม่เกิน 100 ค่าที่ไม่จำกัดแสดงไว้ข้างกัน",
            "กิจกรรมที่รายงานแล้ว {0}",
            List.of("50", "70", "85", "95")),
    MONEY(
            "เบิกจ่าย",
            "เบิกจ่าย ÷ งบประมาณที่หน่วยงานเก็บไว้ใช้เอง × 100 ไม่นับซ้ำเงินที่ส่งต่อ",
            "งบประมาณ {0} บาท",
            List.of("20", "40", "60", "80")),
    SATISFACTION(
            "ความพึงพอใจ",
            "ผลรวมของระดับความพึงพอใจทุกคำตอบ ÷ จำนวนคำตอบ (ระดับ 1 ถึง 5) ไม่นับ “ไม่มีความเห็น”",
            "ผู้ตอบ {0} คน",
            List.of("1.51", "2.51", "3.51", "4.51"));

    /** Fewer cases than this are shown with a mark: one of them changes everything. */
    public static final int FEW = 5;

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final List<String> WORDS = List.of("ต่ำมาก", "ต่ำ", "ปานกลาง", "สูง", "สูงมาก");

    private final String title;
    private final String formula;
    private final String cases;
    private final List<BigDecimal> bounds;

    Measure(String title, String formula, String cases, List<String> bounds) {
        this.title = title;
        this.formula = formula;
        this.cases = cases;
        this.bounds = bounds.stream().map(BigDecimal::new).toList();
    }

    public String title() {
        return title;
    }

    public String formula() {
        return formula;
    }

    /** How its number of cases is told: a sentence with one argument. */
    public String cases() {
        return cases;
    }

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The measure of that key; the first one for any other text. */
    public static Measure of(String key) {
        return Stream.of(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(ON_TIME);
    }

    public boolean isPercent() {
        return this != SATISFACTION;
    }

    /** Two decimals, half up; empty where there is nothing to reckon from, which is not zero. */
    public Optional<BigDecimal> value(Sums sums) {
        return switch (this) {
            case ON_TIME ->
                share(
                        BigDecimal.valueOf(sums.reports().inTime()),
                        BigDecimal.valueOf(sums.reports().due()));
            case PROGRESS -> mean(sums.reach().capped(), sums.reach().n());
            case MONEY -> share(sums.spent(), sums.money());
            case SATISFACTION ->
                mean(
                        BigDecimal.valueOf(sums.meetings().ratings().sum()),
                        sums.meetings().ratings().n());
        };
    }

    /** Of how many cases; of money, baht. */
    public BigDecimal n(Sums sums) {
        return switch (this) {
            case ON_TIME -> BigDecimal.valueOf(sums.reports().due());
            case PROGRESS -> BigDecimal.valueOf(sums.reach().n());
            case MONEY -> sums.money();
            case SATISFACTION -> BigDecimal.valueOf(sums.meetings().answered());
        };
    }

    /** Whether the value stands on so few cases that it says little. */
    public boolean isFew(Sums sums) {
        return this != MONEY
                && value(sums).isPresent()
                && n(sums).compareTo(BigDecimal.valueOf(FEW)) < 0;
    }

    /** Why there is no value. */
    public String cause(Sums sums) {
        return switch (this) {
            case ON_TIME ->
                sums.reports().given() == 0
                        ? "ไม่มีกิจกรรมที่มอบหมาย"
                        : "ยังไม่มีรายงานที่ถึงกำหนด";
            case PROGRESS ->
                sums.reports().given() == 0
                        ? "ไม่มีกิจกรรมที่มอบหมาย"
                        : sums.reports().reported() == 0
                                ? "ยังไม่มีรายงานผลที่ส่ง"
                                : "กิจกรรมที่รายงานไม่มีเป้าหมายให้เทียบ";
            case MONEY ->
                sums.spent().signum() > 0
                        ? "มีการเบิกจ่ายแต่ไม่มีงบประมาณในบัญชี"
                        : "ไม่มีงบประมาณในบัญชี";
            case SATISFACTION ->
                sums.meetings().rounds() == 0
                        ? "ยังไม่มีรุ่นที่จัด"
                        : sums.meetings().answered() == 0
                                ? "ยังไม่มีผู้ตอบแบบประเมิน"
                                : "แบบประเมินไม่มีคำตอบเรื่องความพึงพอใจ";
        };
    }

    /** The step of a value, 0 the lowest to 4. */
    public int step(BigDecimal value) {
        int step = 0;
        while (step < bounds.size() && value.compareTo(bounds.get(step)) >= 0) {
            step++;
        }
        return step;
    }

    /** The word of a step. */
    public static String word(int step) {
        return WORDS.get(step);
    }

    /** From where a step reaches: empty for the lowest. */
    public Optional<BigDecimal> from(int step) {
        return step == 0 ? Optional.empty() : Optional.of(bounds.get(step - 1));
    }

    /** Up to where a step reaches, itself not in it: empty for the highest. */
    public Optional<BigDecimal> below(int step) {
        return step == bounds.size() ? Optional.empty() : Optional.of(bounds.get(step));
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> mean(BigDecimal sum, long n) {
        return n == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP));
    }
}
