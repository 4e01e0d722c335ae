package bpm.web;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database has room for what is written (ที่ว่างของฐานข้อมูล). Once a write found none, whoever
 * asks makes it write to a new file, until that goes well.
 */
@Component
class Room {

    private final JdbcClient database;
    private final Transactions transactions;

    Room(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    void doubt() {
        transactions.foundRoom(false);
    }

    /** The database itself may be away, which is another's to tell. */
    boolean isThere() {
        if (transactions.foundNoRoom()) {
            try {
                transactions.write(Actor.SYSTEM, this::tryToWrite);
                transactions.foundRoom(true);
            } catch (RuntimeException e) {
                return false;
            }
        }
        return true;
    }

    /** A table that is emptied begins a new file, so no room that it had before is used again. */
    private void tryToWrite() {
        database.sql("set local lock_timeout = '2s'").update();
        database.sql("truncate web_room").update();
        database.sql("insert into web_room (filler) values (repeat('BPM ', 65536))")
                .update();
    }
}
