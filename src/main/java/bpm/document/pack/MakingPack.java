package bpm.document.pack;

import bpm.access.Actor;
import bpm.access.People;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes a pack (จัดทำแฟ้มรวม) as the person who asked for it, with what they may see now. One that a stop
 * interrupted is made anew from its beginning.
 */
@Component
class MakingPack {

    private static final Logger LOG = LoggerFactory.getLogger(MakingPack.class);
    private static final Duration KEPT = Duration.ofDays(7);

    private final Packs packs;
    private final Packing packing;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean stopping;

    MakingPack(
            Packs packs, Packing packing, People people, Transactions transactions, Clock clock) {
        this.packs = packs;
        this.packing = packing;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    void make(long id) {
        var asked = transactions.read(Actor.SYSTEM, () -> packs.find(id));
        if (asked.isEmpty() || !asked.get().isUnderWay()) {
            return;
        }
        var pack = asked.get();
        try {
            var actor = people.actor(pack.person()).orElseThrow(Problem::notFound);
            make(pack, actor);
        } catch (IOException | RuntimeException e) {
            if (stopping) {
                throw new IllegalStateException("stopped while making pack " + id, e);
            }
            LOG.error("pack {} could not be made", id, e);
            transactions.write(Actor.SYSTEM, () -> {
                packs.throwAway(id);
                packs.ended(id, Pack.State.FAILED, 0, clock.instant());
            });
        }
    }

    /** What is being made is broken off, and begun anew after the next start or by another node. */
    void stop() {
        stopping = true;
    }

    /** Takes away what has lain for a week. */
    void forget() {
        transactions.write(
                Actor.SYSTEM,
                () -> packs.endedBefore(clock.instant().minus(KEPT)).forEach(id -> {
                    packs.throwAway(id);
                    packs.ended(id, Pack.State.GONE, 0, clock.instant());
                }));
    }

    private void make(Pack pack, Actor actor) throws IOException {
        transactions.write(Actor.SYSTEM, () -> packs.throwAway(pack.id()));
        var places = packing.places(actor, pack.office(), pack.year());
        var pieces = new Pieces((number, content) ->
                transactions.write(Actor.SYSTEM, () -> packs.keep(pack.id(), number, content)));
        var archive = new Archive(pieces, pack.words());
        int done = 0;
        for (var place : places) {
            moved(pack, done++, places.size());
            packing.pack(actor, place, pack.words(), archive);
        }
        archive.finish();
        pieces.close();
        moved(pack, places.size(), places.size());
        transactions.write(
                Actor.SYSTEM,
                () -> packs.ended(pack.id(), Pack.State.READY, pieces.bytes(), clock.instant()));
    }

    private void moved(Pack pack, int done, int whole) {
        transactions.write(
                Actor.SYSTEM, () -> packs.moved(pack.id(), Pack.State.PACKING, done, whole));
    }
}
