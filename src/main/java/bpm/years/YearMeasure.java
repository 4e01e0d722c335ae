package bpm.years;

import bpm.shared.FiscalYear;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** The figures by which years are compared (ตัวชี้วัดของปี), in the order of the table. */
public enum YearMeasure {
    ASSIGNMENTS(
            "กิจกรรมที่มอบหมาย (กิจกรรม × หน่วยงาน)", "/assignments", count(YearSum::assignments)),
    PROGRESS("รายงานผลที่เห็นชอบแล้ว", "/assignments?state=approved", count(YearSum::progress)),
    REPORTED("รายงานผลที่เห็นชอบแล้ว (ร้อยละ)", "/timeliness", YearSum::reported),
    EVALUATIONS("แบบประเมินที่เห็นชอบแล้ว", "/matrix", count(YearSum::evaluations)),
    RESULTS("แบบจัดเก็บข้อมูลที่เห็นชอบแล้ว", "/matrix", count(YearSum::results)),
    AREAS("ข้อมูลพื้นที่ที่เห็นชอบแล้ว", "/matrix", count(YearSum::areas)),
    ROUNDS("รุ่นที่จัด", "/assignments", count(YearSum::rounds)),
    PRESENT("ผู้เข้าร่วม (คน)", "/assignments", count(YearSum::present)),
    RESPONSES("ผู้ตอบแบบประเมิน (คน)", "/assignments", count(YearSum::responses)),
    ALLOTTED("งบประมาณที่ได้รับ (บาท)", "/money", sum -> Optional.of(sum.allotted())),
    DISBURSED("เบิกจ่าย (บาท)", "/money", sum -> Optional.of(sum.disbursed())),
    SPENT("เบิกจ่าย (ร้อยละ)", "/money", YearSum::spent);

    private final String title;
    private final String path;
    private final Function<YearSum, Optional<BigDecimal>> value;

    YearMeasure(String title, String path, Function<YearSum, Optional<BigDecimal>> value) {
        this.title = title;
        this.path = path;
        this.value = value;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** What it comes to; empty where there is nothing to reckon it from. */
    public Optional<BigDecimal> of(YearSum sum) {
        return value.apply(sum);
    }

    /** The page of a year on which it is seen what the figure is made of. */
    public String path(FiscalYear year) {
        return path + (path.contains("?") ? "&" : "?") + "year=" + year;
    }

    private static Function<YearSum, Optional<BigDecimal>> count(Function<YearSum, Number> count) {
        return sum -> Optional.of(BigDecimal.valueOf(count.apply(sum).longValue()));
    }
}
