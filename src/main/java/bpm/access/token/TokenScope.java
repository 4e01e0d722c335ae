package bpm.access.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a token may do (ขอบเขตของโทเคน), never more than its person: everything, read everything,
 * only the feed,
 * or write what one module keeps, which implies reading.
 */
public enum TokenScope {
    ALL("all", "", "ทุกอย่างที่ท่านทำได้"),
    READ("read", "", "อ่านอย่างเดียว"),
    FEED("feed", "", "เฉพาะฟีดข้อมูลสำหรับ Excel และ Power BI"),
    PLAN("write:plan", "plan", "เขียนแผนและการมอบหมาย"),
    PROGRESS("write:progress", "progress", "เขียนรายงานผลการปฏิบัติงาน"),
    SURVEY("write:survey", "survey", "เขียนรุ่น คำตอบ และการประเมินผล"),
    RESULTS("write:results", "results", "เขียนแบบจัดเก็บข้อมูล (EA ๔)"),
    AREA("write:area", "areadata", "เขียนข้อมูลพื้นที่"),
    BUDGET("write:budget", "budget", "เขียนงบประมาณ"),
    PROVINCE("write:province", "province", "เขียนภาพรวมของจังหวัด"),
    REVIEW("write:review", "review", "พิจารณารายงาน: ถอน ส่งกลับ เห็นชอบ เปิดแก้ไข");

    private final String key;
    private final String module;
    private final String title;

    TokenScope(String key, String module, String title) {
        this.key = key;
        this.module = module;
        this.title = title;
    }

    /** The scope of that word in the API. */
    public static Optional<TokenScope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }

    /** Those that write what one module keeps. */
    public static List<TokenScope> writing() {
        return Arrays.stream(values()).filter(scope -> !scope.module.isEmpty()).toList();
    }

    /** Its word in the API and in the database. */
    public String key() {
        return key;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** Whether it allows a write to what a module keeps. */
    boolean writes(String toModule) {
        return this == ALL || (!module.isEmpty() && module.equals(toModule));
    }
}
