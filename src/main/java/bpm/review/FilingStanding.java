package bpm.review;

/** Where a filing stands after a step (สถานะหลังทำขั้นตอน), and how often it was submitted. */
public record FilingStanding(FilingState state, int version) {

    public static FilingStanding of(Filing filing) {
        return new FilingStanding(filing.state(), filing.version());
    }
}
