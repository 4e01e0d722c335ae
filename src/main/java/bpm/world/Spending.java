package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.Baht;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.world.work.MoneyWork;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How an office spends what it got for a tale (การใช้เงินของเรื่อง): an order and an advance before it is
 * held, both settled after, sometimes what is left sent back. A few forgot to enter it, or paid too early.
 */
final class Spending {

    private static final LocalDate EARLIEST = LocalDate.of(2024, 5, 29);
    private static final BigDecimal ORDERED = new BigDecimal("0.6");

    private final Tale tale;
    private final Purse purse;
    private final Timetable when;
    private final Cast cast;
    private final MoneyWork work;

    Spending(Tale tale, Purse purse, Timetable when, Cast cast, MoneyWork work) {
        this.tale = tale;
        this.purse = purse;
        this.when = when;
        this.cast = cast;
        this.work = work;
    }

    void into(Story story) {
        int turn = Math.floorMod(tale.turn(), 12);
        if (tale.plot().moves().isEmpty() || turn == 5) {
            return;
        }
        var ordered =
                new Baht(purse.spent().value().multiply(ORDERED).setScale(0, RoundingMode.DOWN));
        var lent = purse.received().minus(ordered);
        var order = new AtomicLong();
        var loan = new AtomicLong();
        at(
                story,
                when.from().minusDays(6),
                9,
                () -> order.set(
                        post(EntryKind.COMMIT, ordered, paper("ใบสั่งจ้าง", "ค่าอาหารและวัสดุ"))));
        at(
                story,
                when.from().minusDays(1),
                10,
                () -> loan.set(post(EntryKind.ADVANCE, lent, paper("บย.", "ยืมเงินจัดกิจกรรม"))));
        var paid = turn == 7 ? when.from().minusDays(2) : when.to().plusDays(2);
        at(
                story,
                paid,
                14,
                () -> post(
                        EntryKind.DISBURSE,
                        ordered,
                        paper("ขบ.", "จ่ายผู้รับจ้าง").drawing(order.get())));
        if (tale.plot().isDraft()) {
            return; // the borrower has not brought the vouchers yet
        }
        at(
                story,
                when.to().plusDays(5),
                15,
                () -> post(
                        EntryKind.CLEAR,
                        lent,
                        paper("บค.", "ส่งใช้ใบสำคัญและเงินสด")
                                .drawing(loan.get())
                                .spent(purse.spent().minus(ordered))));
        var left = purse.received().minus(purse.spent());
        if (turn % 3 == 0 && left.isPositive()) {
            at(
                    story,
                    when.to().plusDays(6),
                    16,
                    () -> post(
                            EntryKind.RETURN, left, paper("ที่", "เงินเหลือจ่ายจากการจัดกิจกรรม")));
        }
    }

    /** Money is there from the end of May; what lies after today is not told. */
    private void at(Story story, LocalDate day, int hour, Runnable deed) {
        var told = day.isBefore(EARLIEST) ? EARLIEST : day;
        if (!told.isAfter(Timetable.LAST)) {
            story.at(told.atTime(hour, Math.floorMod(tale.turn() * 7, 60)), deed);
        }
    }

    private long post(EntryKind kind, Baht amount, Details more) {
        return work.post(writer(), kind, purse.account(), amount, more);
    }

    private Details paper(String name, String note) {
        int number = 1 + Math.floorMod(tale.turn() * 31, 180);
        return Details.NONE.document(name + " " + number + "/2567", when.from()).note(note);
    }

    private Actor writer() {
        return cast.one(Role.REPORTER, tale.office(), tale.turn());
    }
}
