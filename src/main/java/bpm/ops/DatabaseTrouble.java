package bpm.ops;

/** Why the database could not be used (ปัญหาของฐานข้อมูล), said in both languages without a stack trace. */
public class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseTrouble(String thai, String english) {
        super(thai + "\n" + english);
    }

    DatabaseTrouble(String thai, String english, Throwable cause) {
        super(thai + "\n" + english, cause);
    }
}
