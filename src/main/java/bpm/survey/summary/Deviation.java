package bpm.survey.summary;

/** By what a standard deviation (S.D.) divides: n − 1 of a sample, or n of everyone there is. */
public enum Deviation {
    SAMPLE("n-1", "n−1"),
    POPULATION("n", "n");

    private final String key;
    private final String sign;

    Deviation(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** As the API tells it. */
    public String key() {
        return key;
    }

    /** As it is printed. */
    public String sign() {
        return sign;
    }

    long divisor(long n) {
        return this == SAMPLE ? n - 1 : n;
    }
}
