package bpm.access;

import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Runs work in one transaction that sees only the actor's scope: the prefix is set for the transaction, and
 * row-level security hides the rest even from a query that forgot to ask. A nested call by the same actor
 * joins the outer one; by another it is a mistake in the program, for it would silently have the outer
 * one's scope. Only the system lets people act within its transaction, each in their own scope.
 */
@Component
public class Transactions {

    /** The state by which the database refuses to write into a closed fiscal year. */
    public static final String YEAR_IS_CLOSED = "BPM02";

    /** As PostgreSQL says it of a NUL in a text. */
    private static final String NO_TEXT = "22021";

    /** As PostgreSQL says it of a write where it only reads, and of a connection that is gone. */
    private static final String ONLY_READS = "25006";

    private static final String LOST = "08006";

    /** As PostgreSQL says that a disk is full. */
    private static final String FULL = "53100";

    private static final Pattern OF_YEAR = Pattern.compile("year:(\\d{4})");

    /** Nobody chains causes deeper; one that goes in a circle ends here. */
    private static final int DEEPEST = 20;

    private final JdbcClient database;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private volatile boolean full;

    Transactions(JdbcClient database, PlatformTransactionManager manager) {
        this.database = database;
        writing = new TransactionTemplate(manager);
        reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
    }

    /** Reads in the actor's scope. */
    public <T extends @Nullable Object> T read(Actor actor, Supplier<T> work) {
        return run(reading, actor, work);
    }

    /** Writes in the actor's scope; what the work throws undoes all of it. */
    public <T extends @Nullable Object> T write(Actor actor, Supplier<T> work) {
        return run(writing, actor, work);
    }

    /** As {@link #write(Actor, Supplier)}, for work without an answer. */
    public void write(Actor actor, Runnable work) {
        run(writing, actor, () -> {
            work.run();
            return true;
        });
    }

    private <T extends @Nullable Object> T run(
            TransactionTemplate template, Actor actor, Supplier<T> work) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Actor outer) {
            return nested(outer, actor, work);
        }
        TransactionSynchronizationManager.bindResource(this, actor);
        try {
            return begin(template, actor, work);
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    @SuppressWarnings(
            "NullAway") // execute() answers what the work answered, null only where T allows it
    private <T extends @Nullable Object> T begin(
            TransactionTemplate template, Actor actor, Supplier<T> work) {
        try {
            return template.execute(status -> {
                setScope(actor);
                return work.get();
            });
        } catch (DataAccessException e) {
            full |= isFull(e);
            if (!template.isReadOnly() && onlyReads(e)) {
                throw new DataAccessResourceFailureException(
                        "the database only reads now", new SQLException(e.getMessage(), LOST, e));
            }
            throw closedYear(e).map(RuntimeException.class::cast).orElse(e);
        }
    }

    /** Who led became one that follows: another one leads, or will soon. */
    private static boolean onlyReads(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql
                && ONLY_READS.equals(sql.getSQLState());
    }

    /** Where the database refused since the fiscal year is closed. */
    private static Optional<Problem> closedYear(DataAccessException failure) {
        if (failure.getMostSpecificCause() instanceof SQLException sql
                && YEAR_IS_CLOSED.equals(sql.getSQLState())) {
            var year = OF_YEAR.matcher(String.valueOf(sql.getMessage()));
            return year.find()
                    ? Optional.of(Problem.closed(new FiscalYear(Integer.parseInt(year.group(1)))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private <T extends @Nullable Object> T nested(Actor outer, Actor inner, Supplier<T> work) {
        if (isSame(outer, inner)) {
            return work.get();
        }
        if (!isSame(outer, Actor.SYSTEM)) {
            throw new IllegalStateException(
                    "%s of %s cannot act in the transaction of %s of %s: theirs must begin after it ends"
                            .formatted(inner.name(), inner.office(), outer.name(), outer.office()));
        }
        return inTurn(outer, inner, work);
    }

    /** In the inner actor's scope, and then in the outer one's again, unless all fails. */
    private <T extends @Nullable Object> T inTurn(Actor outer, Actor inner, Supplier<T> work) {
        TransactionSynchronizationManager.unbindResource(this);
        TransactionSynchronizationManager.bindResource(this, inner);
        try {
            setScope(inner);
            var answer = work.get();
            setScope(outer);
            return answer;
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
            TransactionSynchronizationManager.bindResource(this, outer);
        }
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.id() == other.id() && one.office().equals(other.office());
    }

    private void setScope(Actor actor) {
        database.sql("select set_config('bpm.scope', :pattern, true)")
                .param("pattern", actor.office().scope() + "%")
                .query(String.class)
                .single();
    }

    /** Whether the database was given what is no text, such as a letter without a number. */
    public static boolean isNoText(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && NO_TEXT.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells a database that is away (ฐานข้อมูลใช้ไม่ได้ชั่วคราว) from a mistake: no connection, a server that
     * stops or starts, or one that is full. The same may be tried again soon.
     */
    public static boolean isLost(Throwable failure) {
        var at = failure;
        for (int i = 0; i < DEEPEST; i++) {
            if (at instanceof SQLException sql && isLost(sql)) {
                return true;
            }
            if (at.getCause() == null) {
                return false;
            }
            at = at.getCause();
        }
        return false;
    }

    /** Whether a write found no room, and none has been found since. */
    public boolean foundNoRoom() {
        return full;
    }

    public void foundRoom(boolean found) {
        full = !found;
    }

    /** Whether there was no room left (ที่ว่างเต็ม) to write to, in the database or for a file of ours. */
    public static boolean isFull(Throwable failure) {
        var at = failure;
        for (int i = 0; i < DEEPEST; i++) {
            if (saysFull(at)) {
                return true;
            }
            if (at.getCause() == null) {
                return false;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean saysFull(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return FULL.equals(sql.getSQLState());
        }
        var message = String.valueOf(failure.getMessage());
        return failure instanceof IOException
                && (message.contains("No space left on device")
                        || message.contains("Disk quota exceeded")
                        || message.contains("File too large"));
    }

    /**
     * Class 08 is the connection, 53 a full server, 57P a server that stops or starts; without a state
     * the pool speaks, of a connection that it has closed.
     */
    private static boolean isLost(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P");
    }
}
