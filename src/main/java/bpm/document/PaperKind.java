package bpm.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Which documents there are (ชนิดของเอกสาร), in the order in which they are listed. */
public enum PaperKind {
    PLAN("ea1", "แบบรายชื่อโครงการ/กิจกรรม (EA ๑)", About.OFFICE),
    QUESTIONNAIRE("ea2", "แบบประเมินผล (EA ๒)", About.ACTIVITY, About.ROUND),
    PROGRESS("progress", "รายงานผลการปฏิบัติงาน", About.ACTIVITY),
    SUMMARY("ea3", "สรุปการประเมินผล (EA ๓)", About.ACTIVITY, About.ROUND),
    RESULTS("ea4", "แบบจัดเก็บข้อมูล (EA ๔)", About.ACTIVITY),
    AREA("area", "ข้อมูลพื้นที่", About.ACTIVITY),
    LEDGER("ledger", "ทะเบียนคุมเงินงบประมาณ", About.ACTIVITY),
    OVERVIEW("overview", "ภาพรวมของจังหวัด", About.ACTIVITY),
    MONTHS("months", "แผน/ผล รายเดือน", About.OFFICE),
    MONEY("money", "สรุปการเงินของปี", About.OFFICE);

    /** What a paper is about (เอกสารเกี่ยวกับอะไร). */
    public enum About {
        /** An activity at an office. */
        ACTIVITY,
        /** One round of an activity. */
        ROUND,
        /** An office's year. */
        OFFICE
    }

    private final String path;
    private final String title;
    private final Set<About> about;

    PaperKind(String path, String title, About... about) {
        this.path = path;
        this.title = title;
        this.about = Set.of(about);
    }

    /** The kind of that word in an address. */
    public static Optional<PaperKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** Its word in addresses and names of files. */
    public String path() {
        return path;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** Whether there are tables in it, to be taken as a spreadsheet. */
    public boolean hasTables() {
        return this != PROGRESS;
    }

    public boolean isAbout(About what) {
        return about.contains(what);
    }
}
