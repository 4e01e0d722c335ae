package bpm.survey.slip;

/** A slip as it is printed (สลิปหนึ่งใบ): its letters, and the square code that opens the form with them. */
public record PrintedSlip(SlipCode code, String svg) {

    /** How many stand on a sheet of A4. */
    public static final int ON_A_SHEET = 10;
}
