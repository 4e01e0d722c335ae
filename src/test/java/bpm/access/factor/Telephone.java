package bpm.access.factor;

import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;

import java.time.Instant;

/** A person's telephone with an authenticator app, for tests that pass the second door. */
public final class Telephone {

    private final Actor person;

    public Telephone(Actor person) {
        this.person = person;
    }

    /** Turns the person's second factor on at their own page; gives the page with the recovery codes. */
    public Visitor.Answer turnOn(Visitor visitor) {
        visitor.send("/me/factor");
        return visitor.send("/me/factor/confirmation", "code", code());
    }

    /** The code of this moment, as a telephone shows it that nobody has used yet. */
    public String code() {
        Server.owner()
                .sql("update access_factor set last_step = 0 where person = ?")
                .param(person.id())
                .update();
        return sameCode();
    }

    /** The code of this moment, used or not. */
    String sameCode() {
        var secret = Server.owner()
                .sql("select secret from access_factor where person = ?")
                .param(person.id())
                .query((row, i) -> row.getBytes("secret"))
                .single();
        return OneTimeCode.of(secret, OneTimeCode.step(Instant.now()), OneTimeCode.DIGITS);
    }
}
