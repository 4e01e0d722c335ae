package bpm.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an office files about an activity (ชนิดของรายงาน): four kinds, what a province makes of those of
 * its districts, and the plan and result of a month. One road for all of them.
 */
public enum FilingKind {
    PROGRESS("progress", "ผลการปฏิบัติงาน"),
    EVALUATION("evaluation", "ประเมินผล (EA ๓)"),
    AREA("area", "ข้อมูลพื้นที่"),
    RESULTS("results", "แบบจัดเก็บข้อมูล (EA ๔)"),
    OVERVIEW("overview", "ภาพรวมของจังหวัด"),
    MONTHLY("monthly", "แผน/ผล รายเดือน");

    private final String path;
    private final String title;

    FilingKind(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** The kind of that word in an address. */
    public static Optional<FilingKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** Its word in addresses and in the trail. */
    public String path() {
        return path;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }
}
