package bpm.pivot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a pivot is parted by (มิติ). */
public enum Dimension {
    YEAR("ปีงบประมาณ"),
    PROJECT("ผลผลิต/โครงการ"),
    ACTIVITY("กิจกรรม"),
    TOPIC("ประเด็นที่ถาม"),
    PROVINCE("จังหวัด"),
    DISTRICT("หน่วยงาน"),
    MONTH("เดือน"),
    CATEGORY("งบรายจ่าย"),
    FUND("แหล่งงบประมาณ"),
    SEX("เพศ"),
    AGE("อายุ"),
    EDUCATION("ระดับการศึกษา"),
    OCCUPATION("อาชีพหลัก"),
    ROLE("บทบาท");

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension of that key; empty for any other text. */
    public static Optional<Dimension> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether it parts people by what they said of themselves: small groups stand together. */
    public boolean isOfPeople() {
        return compareTo(SEX) >= 0;
    }
}
