package bpm.access.proof;

/** What kind of deed wants a fresh proof (การกระทำที่ต้องยืนยันตัวตน): each has its own patience. */
public enum Deed {
    /** Approving and returning reports, posting money, closing years. */
    DECIDING("bpm.proof.minutes", 480),
    /** Accounts of people, tokens, ways to sign in. */
    PEOPLE("bpm.proof.people-minutes", 30);

    private final String setting;
    private final int minutes;

    Deed(String setting, int minutes) {
        this.setting = setting;
        this.minutes = minutes;
    }

    String setting() {
        return setting;
    }

    int minutes() {
        return minutes;
    }
}
