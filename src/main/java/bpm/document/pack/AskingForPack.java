package bpm.document.pack;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;

/** Asking for the pack of an office's year (ขอจัดทำแฟ้มรวม); one that is under way is not made twice. */
@Component
class AskingForPack {

    private final Packs packs;
    private final PackTasks tasks;
    private final Trail trail;
    private final Transactions transactions;
    private final Clock clock;

    AskingForPack(
            Packs packs, PackTasks tasks, Trail trail, Transactions transactions, Clock clock) {
        this.packs = packs;
        this.tasks = tasks;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Gives back the number of the pack; an office out of scope is not found. */
    long ask(Actor actor, OfficeCode office, FiscalYear year, Words words) {
        if (!actor.sees(office)) {
            throw Problem.notFound();
        }
        long id = transactions.write(
                actor,
                () -> packs.underWay(actor, office, year, words)
                        .orElseGet(() -> put(actor, office, year, words)));
        tasks.hurry();
        return id;
    }

    private long put(Actor actor, OfficeCode office, FiscalYear year, Words words) {
        long id = packs.add(actor, office, year, words, clock.instant());
        tasks.put(id);
        trail.add(
                actor, office, "document.pack-asked", "pack " + id, Map.of("year", year.number()));
        return id;
    }
}
