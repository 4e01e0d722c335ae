package bpm.budget;

/** Where money comes from (แหล่งงบประมาณ). A province's own never comes through the department. */
public enum Fund {
    ADMIN("งบบริหาร"),
    STRATEGY("งบยุทธศาสตร์"),
    PROVINCE("งบจังหวัด/กลุ่มจังหวัด");

    private final String title;

    Fund(String title) {
        this.title = title;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }
}
