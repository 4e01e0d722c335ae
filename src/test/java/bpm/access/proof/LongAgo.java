package bpm.access.proof;

import bpm.Server;
import bpm.access.Actor;

/** Time that passes since somebody signed in, for tests of doors. */
public final class LongAgo {

    private LongAgo() {}

    /** All sessions of the person opened so many minutes earlier than they did. */
    public static void signedIn(Actor person, int minutes) {
        Server.owner()
                .sql("update access_session set creation_time = creation_time - ?::bigint * 60000"
                        + " where principal_name = ?")
                .params(minutes, Long.toString(person.id()))
                .update();
    }
}
