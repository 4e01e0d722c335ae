package bpm.survey.bringing;

/** A cell that is no answer to its question (ช่องที่ต้องแก้ไข), and what would be accepted there. */
public record BadCell(int row, String heading, String value, String accepted) {

    private static final int LONGEST = 80;

    /** The value, shortened for the screen. */
    public String shown() {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
