package bpm.survey.tally;

import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Two people at once: somebody's deed while another's request, having looked, waits for the lock of counts. */
public final class Meanwhile {

    private static final String WAITING = """
            select count(*)
            from pg_locks
            where locktype = 'advisory' and objid = 20567002 and not granted
            """;

    private Meanwhile() {}

    /** Does the deed while the request waits; gives what the request was answered in the end. */
    public static <T> T waiting(Supplier<T> request, Actor actor, Runnable deed) {
        Server.bean(Folding.class).catchUp(); // so that nothing but the request waits
        return Server.bean(Transactions.class)
                .write(actor, () -> {
                    Server.bean(HandTallies.class).hold();
                    var answer = CompletableFuture.supplyAsync(request);
                    awaitWaiting();
                    deed.run();
                    return answer;
                })
                .join();
    }

    private static void awaitWaiting() {
        for (int tries = 0; tries < 160; tries++) {
            if (Server.owner().sql(WAITING).query(Long.class).single() > 0) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("the request does not wait for the lock of counts");
    }
}
