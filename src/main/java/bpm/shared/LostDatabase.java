package bpm.shared;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away (ฐานข้อมูลใช้ไม่ได้ชั่วคราว) from a mistake: the same may be tried again soon. */
public final class LostDatabase {

    /** Nobody chains causes deeper; one that goes in a circle ends here. */
    private static final int DEEPEST = 20;

    private LostDatabase() {}

    /** Whether a failure comes of no connection, a server that stops or starts, or one that is full. */
    public static boolean isBehind(Throwable failure) {
        var at = failure;
        for (int i = 0; i < DEEPEST; i++) {
            if (isLost(at)) {
                return true;
            }
            if (at.getCause() == null) {
                return false;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isLost(Throwable failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (failure instanceof SQLException sql && isLost(sql.getSQLState()));
    }

    /**
     * Class 08 is the connection, 53 a full server, 57P a server that stops or starts; without a state the pool
     * speaks, of a connection that it has closed.
     */
    private static boolean isLost(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P");
    }
}
