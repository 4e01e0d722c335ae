package bpm.shared;

/** Thai digits (๐–๙) and Arabic digits (0–9): both are accepted on input, shown by preference. */
public final class ThaiDigits {

    private ThaiDigits() {}

    /** The text with every Arabic digit written in Thai. */
    public static String thai(String text) {
        return shift(text, '0', '๐');
    }

    /** The text with every Thai digit written in Arabic. */
    public static String arabic(String text) {
        return shift(text, '๐', '0');
    }

    private static String shift(String text, char from, char to) {
        var shifted = new StringBuilder(text);
        for (int i = 0; i < shifted.length(); i++) {
            int digit = shifted.charAt(i) - from;
            if (digit >= 0 && digit <= 9) {
                shifted.setCharAt(i, (char) (to + digit));
            }
        }
        return shifted.toString();
    }
}
