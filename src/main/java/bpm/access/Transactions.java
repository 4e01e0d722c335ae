package bpm.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.function.Supplier;

/**
 * Runs work in one transaction that sees only the actor's scope: the prefix is set for the
 * transaction, and row-level
 * security hides the rest even from a query that forgot to ask. A nested call joins the outer one.
 */
@Component
public class Transactions {

    private final JdbcClient database;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

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

    @SuppressWarnings(
            "NullAway") // execute() answers what the work answered, null only where T allows it
    private <T extends @Nullable Object> T run(
            TransactionTemplate template, Actor actor, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return template.execute(status -> {
            database.sql("select set_config('bpm.scope', :pattern, true)")
                    .param("pattern", actor.office().scope() + "%")
                    .query(String.class)
                    .single();
            return work.get();
        });
    }
}
