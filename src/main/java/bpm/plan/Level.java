package bpm.plan;

/** Who runs an activity (ระดับ): the provincial office itself, or the districts. */
public enum Level {
    PROVINCE("จังหวัด"),
    DISTRICT("อำเภอ");

    private final String thai;

    Level(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
