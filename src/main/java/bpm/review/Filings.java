package bpm.review;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** All filings and how far they are. Each call belongs inside a transaction, which holds the scope. */
@Component
public class Filings {

    private static final String FOUND = """
            select office, activity, kind, year, state, version, reason,
                submitted_at, submitted_by, submitted_by_name,
                taken_up_at, taken_up_by, taken_up_by_name,
                decided_at, decided_by, decided_by_name,
                moved_at, moved_by, moved_by_name
            from review_filing
            where office = :office and activity = :activity and kind = :kind
            """;

    private final JdbcClient database;
    private final StepsTaken steps;
    private final Comments comments;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Filings(
            JdbcClient database,
            StepsTaken steps,
            Comments comments,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.steps = steps;
        this.comments = comments;
        this.clock = clock;
        this.events = events;
    }

    /** The filing; empty while nobody has started it, or out of scope. */
    public Optional<Filing> find(FilingRef ref) {
        return find(FOUND, ref);
    }

    /** The filing, held until the transaction ends, so that two people can't move it at once. */
    Optional<Filing> hold(FilingRef ref) {
        return find(FOUND + "for update", ref);
    }

    /** The filing, begun as a draft if it was not yet; held until the transaction ends. */
    public Filing open(FilingRef ref, FiscalYear year) {
        int begun = database.sql("""
                        insert into review_filing (office, activity, kind, year, created_at)
                        values (:office, :activity, :kind, :year, :now)
                        on conflict (office, activity, kind) do nothing
                        """)
                .param("office", ref.office().value())
                .param("activity", ref.activity())
                .param("kind", ref.kind().name())
                .param("year", year.number())
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        if (begun > 0) {
            events.publishEvent(new FilingBegun(ref, year));
        }
        return hold(ref).orElseThrow(Problem::notFound);
    }

    /** As {@link #open}, where the actor may change the content; else the sentence that says why not. */
    public Filing requireEditable(Actor actor, FilingRef ref, FiscalYear year) {
        if (!actor.sees(ref.office())) {
            throw Problem.notFound();
        }
        var filing = open(ref, year);
        filing.mayEdit(actor).orThrow();
        return filing;
    }

    /** As {@link #requireEditable}, for those who only look: nothing is begun, nothing held. */
    public void checkEditable(Actor actor, FilingRef ref, FiscalYear year) {
        find(ref).orElseGet(() -> Filing.notBegun(ref, year)).mayEdit(actor).orThrow();
    }

    /** What happened to it, first step first. */
    public List<StepTaken> steps(FilingRef ref) {
        return steps.of(ref);
    }

    /** The reviewer's comments on its fields, first one first. */
    public List<Comment> comments(FilingRef ref) {
        return comments.of(ref);
    }

    /** Writes where it stands now, if it still stands where it was read. */
    void move(Filing from, Filing to) {
        int rows = stamps(to, database.sql("""
                        update review_filing
                        set state = :state, version = :version, reason = :reason,
                            submitted_at = :submittedAt, submitted_by = :submittedBy,
                            submitted_by_name = :submittedByName,
                            taken_up_at = :takenUpAt, taken_up_by = :takenUpBy,
                            taken_up_by_name = :takenUpByName,
                            decided_at = :decidedAt, decided_by = :decidedBy,
                            decided_by_name = :decidedByName,
                            moved_at = :movedAt, moved_by = :movedBy, moved_by_name = :movedByName,
                            first_on = case when :state = 'DRAFT' and decided_at is null then null
                                else coalesce(first_on, :firstOn) end
                        where office = :office and activity = :activity and kind = :kind
                            and state = :fromState and version = :fromVersion
                        """))
                .param("state", to.state().name())
                .param("version", to.version())
                .param("reason", to.reason())
                .param("office", to.ref().office().value())
                .param("activity", to.ref().activity())
                .param("kind", to.ref().kind().name())
                .param("fromState", from.state().name())
                .param("fromVersion", from.version())
                .param("firstOn", day(to).orElse(null), java.sql.Types.DATE)
                .update();
        if (rows == 0) {
            throw Problem.stale("มีผู้อื่นเปลี่ยนสถานะรายงานนี้ไปแล้ว กรุณาเปิดดูใหม่อีกครั้ง");
        }
    }

    /** The day in the offices' clock on which it was sent. */
    private static Optional<LocalDate> day(Filing filing) {
        return filing.submittedAt().map(at -> LocalDate.ofInstant(at, Words.BANGKOK));
    }

    /** The clock of the road, as exact as the database keeps it. */
    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static JdbcClient.StatementSpec stamps(Filing filing, JdbcClient.StatementSpec sql) {
        stamp(sql, "submitted", filing.submitted());
        stamp(sql, "takenUp", filing.takenUp());
        stamp(sql, "decided", filing.decided());
        return stamp(sql, "moved", filing.moved());
    }

    private static JdbcClient.StatementSpec stamp(
            JdbcClient.StatementSpec sql, String name, Optional<Stamp> stamp) {
        return sql.param(
                        name + "At",
                        stamp.map(s -> s.at().atOffset(ZoneOffset.UTC)).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(name + "By", stamp.map(Stamp::person).orElse(null), java.sql.Types.BIGINT)
                .param(
                        name + "ByName",
                        stamp.map(Stamp::name).orElse(null),
                        java.sql.Types.VARCHAR);
    }

    private Optional<Filing> find(String sql, FilingRef ref) {
        return database.sql(sql)
                .param("office", ref.office().value())
                .param("activity", ref.activity())
                .param("kind", ref.kind().name())
                .query((row, i) -> filing(row))
                .optional();
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                new FilingRef(
                        FilingKind.valueOf(row.getString("kind")),
                        row.getString("activity"),
                        new OfficeCode(row.getString("office"))),
                new FiscalYear(row.getInt("year")),
                FilingState.valueOf(row.getString("state")),
                row.getInt("version"),
                stamp(row, "submitted"),
                stamp(row, "taken_up"),
                stamp(row, "decided"),
                row.getString("reason"),
                stamp(row, "moved"));
    }

    /** A stamp kept in three columns, where its moment is there. */
    static Optional<Stamp> stamp(ResultSet row, String name) throws SQLException {
        var at = row.getObject(name + "_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Stamp(
                        row.getLong(name + "_by"),
                        row.getString(name + "_by_name"),
                        at.toInstant()));
    }
}
