package bpm.exchange.dataset;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.shared.Words;
import bpm.trail.Trail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Taking a data set away (ส่งออกข้อมูล), of any size: one statement, one moment, a row at a time from
 * the database to whoever reads. Each holds a connection while it is read, so only some are written at once.
 */
@Component
class TakingAway {

    private final Rows rows;
    private final AnswersAway away;
    private final Transactions transactions;
    private final Trail trail;
    private final Semaphore places;

    TakingAway(
            Rows rows,
            AnswersAway away,
            Transactions transactions,
            Trail trail,
            @Value("${bpm.export.at-once:4}") int atOnce) {
        this.rows = rows;
        this.away = away;
        this.transactions = transactions;
        this.trail = trail;
        this.places = new Semaphore(atOnce);
    }

    /** Where a file is written to, once it is sure that it is. */
    interface Opening {
        OutputStream open();
    }

    /** Writes it, headed by the names of its columns for programs or by their titles for people. */
    void take(Actor actor, Wanted wanted, Format format, Heads heads, Opening opening) {
        if (!places.tryAcquire()) {
            throw Problem.tooMany("มีการส่งออกพร้อมกันหลายรายการ กรุณาลองใหม่ในอีกสักครู่");
        }
        try {
            refuseIfAway(actor, wanted);
            if (!heads.ofFeed()) {
                note(actor, wanted, format);
            }
            transactions.read(actor, () -> {
                refuseIfAway(actor, wanted);
                write(actor, wanted, format, heads, opening);
                return true;
            });
        } finally {
            places.release();
        }
    }

    /** How columns are headed, in whose words; the feed's reading is not noted each time. */
    record Heads(boolean titles, boolean ofFeed, Words words) {}

    /**
     * Writers close what they write to, also when they fail: an answer that is closed would pass
     * for whole.
     */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }

    /** Asked before it is noted, and once more in the transaction that reads. */
    private void refuseIfAway(Actor actor, Wanted wanted) {
        away.of(actor, wanted).ifPresent(problem -> {
            throw problem;
        });
    }

    private void note(Actor actor, Wanted wanted, Format format) {
        transactions.write(
                actor,
                () -> trail.add(
                        actor,
                        actor.office(),
                        "exchange.exported",
                        "dataset " + wanted.set().key(),
                        Map.of("file", wanted.name() + "." + format.ending())));
    }

    private void write(Actor actor, Wanted wanted, Format format, Heads heads, Opening opening) {
        Rows.Reading reading = Rows.plain(wanted.set());
        List<Field> fields = wanted.set().fields();
        if (wanted.set().equals(Datasets.RESPONSES)) {
            var editions =
                    wanted.activity().isPresent() ? rows.editions(wanted) : rows.allEditions();
            var answers = new AnswerRows(wanted, editions, actor.office());
            reading = answers;
            fields = answers.fields();
        }
        var read = reading;
        var headings = fields.stream()
                .map(field -> heads.titles() ? heads.words().s(field.title()) : field.name())
                .toList();
        var taken = new Format.Taken(
                heads.words().s(wanted.set().title()),
                fields,
                headings,
                use -> rows.walk(wanted, read, use));
        try {
            var out = opening.open();
            format.write(taken, new Unclosed(out));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
