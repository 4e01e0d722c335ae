package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bpm.Server;

import org.junit.jupiter.api.Test;

/** A primary that another server took over from only reads: who writes is told to try again, as without one. */
class OnlyReadingTest {

    private final Transactions transactions = Server.bean(Transactions.class);

    @Test
    void a_write_to_a_server_that_only_reads_by_now_may_be_tried_again() {
        var refused = catchThrowable(() -> transactions.write(Actor.SYSTEM, () -> {
            Server.database().sql("set transaction read only").update();
            write();
        }));

        assertThat(Transactions.isLost(refused)).isTrue();
        transactions.write(Actor.SYSTEM, OnlyReadingTest::write); // and then it can
    }

    @Test
    void a_write_within_a_reading_is_still_a_mistake() {
        var refused = catchThrowable(() -> transactions.read(Actor.SYSTEM, () -> {
            write();
            return true;
        }));

        assertThat(refused).hasStackTraceContaining("read-only");
        assertThat(Transactions.isLost(refused)).isFalse();
    }

    private static void write() {
        Server.database()
                .sql("delete from access_try where name_digest = 'nobody'")
                .update();
    }
}
