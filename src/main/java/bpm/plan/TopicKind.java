package bpm.plan;

/**
 * What a topic asks for, since not every topic fits a scale of knowledge before and after
 * (ชนิดของประเด็น).
 */
public enum TopicKind {
    KNOWLEDGE("ความรู้ความเข้าใจ"),
    ABILITY("ความสามารถ"),
    ATTITUDE("ทัศนคติและพฤติกรรม"),
    OUTCOME("ผลที่เกิดขึ้น"),
    AGENDA("หัวข้อการประชุม"),
    SATISFACTION("ความพึงพอใจ"),
    /** Matter of EA 4, not a question. */
    COLLECT("จัดเก็บข้อมูล"),
    /** A line over the topics below it, not a question. */
    LEAD_IN("ข้อความนำ");

    private final String thai;

    TopicKind(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }

    /** Whether it is rated once before and once after the meeting. */
    public boolean isBeforeAndAfter() {
        return this == KNOWLEDGE || this == ABILITY;
    }

    /** Whether a participant is asked about it at all. */
    public boolean isAsked() {
        return this != COLLECT && this != LEAD_IN;
    }
}
