package bpm.budget.importing;

import bpm.shared.ThaiText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

// the Thai here is data: headings as files have them; titles are translated where they are shown
/** What a column of a file may hold (ช่องข้อมูล), and the headings by which it is known. */
public enum ImportField {
    DAY("วันที่", true, "วันที่ผ่านรายการ", "วันที่เอกสาร", "วันที่จ่าย", "posting date", "day"),
    KIND("ประเภทรายการ", false, "ประเภท", "kind"),
    AMOUNT(
            "จำนวนเงิน",
            true,
            "จำนวนเงิน (บาท)",
            "จำนวนเงินในสกุลในประเทศ",
            "จำนวนเงินขอเบิก",
            "amount"),
    ACTIVITY("รหัสกิจกรรม", true, "กิจกรรม", "รหัสงบประมาณ", "กิจกรรมหลัก", "activity"),
    OFFICE("รหัสหน่วยงาน", false, "หน่วยงาน", "ศูนย์ต้นทุน", "หน่วยเบิกจ่าย", "office"),
    CATEGORY("งบรายจ่าย", false, "หมวดรายจ่าย", "หมวดพัสดุ", "category"),
    FUND("แหล่งเงิน", false, "แหล่งของเงิน", "fund"),
    DOCUMENT("เลขที่เอกสาร", false, "เลขเอกสาร", "เลขที่ฎีกา", "document"),
    REFERS("อ้างถึงเอกสาร", false, "เลขที่ใบสั่งซื้อ", "การอ้างอิง", "refers"),
    NOTE("หมายเหตุ", false, "รายละเอียด", "ข้อความ", "note");

    private final String title;
    private final boolean needed;
    private final List<String> names;

    ImportField(String title, boolean needed, String... others) {
        this.title = title;
        this.needed = needed;
        names = Arrays.stream(others).map(ThaiText::searchKey).toList();
    }

    /** The heading in our own template. */
    public String title() {
        return title;
    }

    /** Whether a file without it cannot be brought in. */
    public boolean needed() {
        return needed;
    }

    /** The field of that name, as errors carry it. */
    public static Optional<ImportField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The field that a heading names by itself; empty for a heading that must be told. */
    static Optional<ImportField> of(String heading) {
        var key = ThaiText.searchKey(heading);
        return Arrays.stream(values())
                .filter(field ->
                        ThaiText.searchKey(field.title).equals(key) || field.names.contains(key))
                .findFirst();
    }
}
