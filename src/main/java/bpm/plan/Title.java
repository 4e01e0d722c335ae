package bpm.plan;

/**
 * A project's or an activity's name (ชื่อ), its English where there is one (else empty), and how
 * the letter prints it.
 */
public record Title(String thai, String english, Printed printed) {

    public Title {
        if (thai.isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
    }

    public Title(String thai) {
        this(thai, "", Printed.NOWHERE);
    }
}
