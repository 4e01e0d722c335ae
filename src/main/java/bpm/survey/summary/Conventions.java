package bpm.survey.summary;

/** How a year's summaries are reckoned (วิธีคำนวณ): the department's choice, printed under every table. */
public record Conventions(Deviation deviation, Band.Bounds bounds) {

    /** What holds while the department has chosen nothing. */
    public static final Conventions DEFAULT = new Conventions(Deviation.SAMPLE, Band.Bounds.A);
}
