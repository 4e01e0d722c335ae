package bpm.review;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.trail.TrailEntries;
import bpm.trail.TrailLine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The people along one road, in a province of their own, and drafts for them to send. */
final class Road {

    private static final AtomicInteger NEXT = new AtomicInteger();

    final OfficeCode province = Given.province();
    final OfficeCode district = Given.district(province, 1);
    final Actor writer = Given.reporter(district);
    final Actor reviewer = Given.reviewer(province);
    final Actor colleague = Given.reviewer(province);
    final Actor reader = Given.person(province, Role.READER);
    final Actor neighbour = Given.person(Given.district(province, 2), Role.REPORTER, Role.REVIEWER);

    /** A draft of the district. */
    FilingRef draft() {
        var ref = new FilingRef(FilingKind.PROGRESS, "2567-99-" + NEXT.incrementAndGet(), district);
        Server.bean(Transactions.class)
                .write(writer, () -> Server.bean(Filings.class).open(ref, new FiscalYear(2567)));
        return ref;
    }

    /** A filing that waits for the province's review. */
    FilingRef submitted() {
        var ref = draft();
        take(writer, ref, FilingStep.SUBMIT, "");
        return ref;
    }

    void take(Actor actor, FilingRef ref, FilingStep step, String note) {
        Server.bean(TakingStep.class).take(actor, ref, step, note);
    }

    Filing filing(FilingRef ref) {
        return Server.bean(Transactions.class)
                .read(writer, () -> Server.bean(Filings.class).find(ref).orElseThrow());
    }

    List<Comment> comments(FilingRef ref) {
        return Server.bean(Transactions.class)
                .read(writer, () -> Server.bean(Filings.class).comments(ref));
    }

    /** The last line of the trail about the filing's assignment. */
    TrailLine lastLine(FilingRef ref) {
        return Server.bean(Transactions.class)
                .read(
                        writer,
                        () -> Server.bean(TrailEntries.class)
                                .of(ref.subject(), 1)
                                .getFirst());
    }
}
