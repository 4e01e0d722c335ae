package bpm.overview.tracking;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** How many filings are due, late, in time (จำนวนรายงานตามกำหนด), and how far they are on their road. */
public record Figures(
        int all,
        int notDue,
        int dueSoon,
        int late,
        int inTime,
        int doneLate,
        int returned,
        int approved) {

    static final Figures NOTHING = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    /** What {@link #of} reads; a view's filings are counted once, in the database. */
    static final String COLUMNS = """
            count(*) as everything,
                count(*) filter (where first_on is null and due > :soon) as not_due,
                count(*) filter (where first_on is null and due between :today and :soon) as due_soon,
                count(*) filter (where first_on is null and due < :today) as late,
                count(*) filter (where first_on <= due) as in_time,
                count(*) filter (where first_on > due) as done_late,
                count(*) filter (where state = 'RETURNED') as returned,
                count(*) filter (where state = 'APPROVED') as approved
            """;

    static Figures of(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("everything"),
                row.getInt("not_due"),
                row.getInt("due_soon"),
                row.getInt("late"),
                row.getInt("in_time"),
                row.getInt("done_late"),
                row.getInt("returned"),
                row.getInt("approved"));
    }

    public Figures plus(Figures other) {
        return new Figures(
                all + other.all,
                notDue + other.notDue,
                dueSoon + other.dueSoon,
                late + other.late,
                inTime + other.inTime,
                doneLate + other.doneLate,
                returned + other.returned,
                approved + other.approved);
    }

    /** Sent at least once, in time or not. */
    public int sent() {
        return inTime + doneLate;
    }

    /** In time of all that was sent or should have been; nothing while none is due. */
    public Optional<Percent> inTimePercent() {
        int due = inTime + doneLate + late;
        return due == 0
                ? Optional.empty()
                : Optional.of(new Percent(BigDecimal.valueOf(inTime * 100L)
                        .divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_UP)));
    }

    /** The colour of a cell that holds it. */
    public String colour() {
        return late > 0
                ? "late"
                : all > 0 && approved == all ? "done" : sent() == all ? "sent" : "";
    }
}
