package bpm.plan;

/**
 * How the letter prints a number and a name, character for character (ข้อความตามเอกสาร): part 1
 * and part 2 of EA 1 spell names differently, and either may be silent, which is the empty text.
 */
public record Printed(String number, String part1, String part2) {

    /** What no letter prints: a project that was written here. */
    public static final Printed NOWHERE = new Printed("", "", "");

    public boolean isNowhere() {
        return equals(NOWHERE);
    }
}
