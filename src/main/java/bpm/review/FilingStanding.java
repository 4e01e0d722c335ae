package bpm.review;

/** Where a filing stands after a step, as programs are told it, and how often it was submitted (สถานะหลังทำขั้นตอน). */
public record FilingStanding(FilingState state, int version) {

    public static FilingStanding of(Filing filing) {
        return new FilingStanding(filing.state(), filing.version());
    }
}
