package bpm.form;

import java.util.Arrays;
import java.util.Optional;

/** What a form is for (ชนิดของแบบ): the results of an activity, or the columns of its area data. */
public enum FormKind {
    RESULTS("results", "แบบจัดเก็บข้อมูล (EA ๔)"),
    AREA("area", "ข้อมูลพื้นที่");

    private final String path;
    private final String title;

    FormKind(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** The kind of that word in an address. */
    public static Optional<FormKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** Its word in addresses. */
    public String path() {
        return path;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }
}
