package bpm.survey.round;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rounds of all offices, each in the scope of the caller's transaction; removed ones are not found. */
@Component
public class Rounds {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String FOUND = """
            select id, activity, office, number, code, place, held_from, held_to, expected, present, edition,
                opens_at, closes_at, slips, counts_only, version
            from survey_round
            where removed_at is null
            """;

    private final JdbcClient database;
    private final Clock clock;

    Rounds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Round> find(long id) {
        return database.sql(FOUND + "  and id = :id")
                .param("id", id)
                .query((row, i) -> round(row))
                .optional();
    }

    /** As {@link #find}; what is not there, or out of scope, is a page not found. */
    public Round get(long id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** The round behind a short code, as it is written on its poster or typed from it. */
    public Optional<Round> byCode(String code) {
        return database.sql(FOUND + "  and code = :code")
                .param("code", RoundCode.tidy(code))
                .query((row, i) -> round(row))
                .optional();
    }

    /** The rounds of an activity at an office and all below it. */
    public List<Round> under(ActivityKey activity, OfficeCode office) {
        return database.sql(FOUND + """
                          and activity = :activity and office like :under
                        order by office, number
                        """)
                .param("activity", activity.toString())
                .param("under", office.scope() + "%")
                .query((row, i) -> round(row))
                .list();
    }

    /** The rounds of an assignment, first one first. */
    public List<Round> of(ActivityKey activity, OfficeCode office) {
        return database.sql(
                        FOUND + "  and activity = :activity and office = :office\norder by number")
                .param("activity", activity.toString())
                .param("office", office.value())
                .query((row, i) -> round(row))
                .list();
    }

    /** Adds a round under the next number, if none is said, and a code that no other has; gives its id. */
    long add(Actor actor, NewRound wanted, long edition) {
        var facts = wanted.facts();
        var row = new MapSqlParameterSource(said(facts))
                .addValue("office", wanted.office().value())
                .addValue("activity", wanted.activity().toString())
                .addValue("year", wanted.activity().year().number())
                .addValue("number", facts.number().orElseGet(() -> next(wanted)))
                .addValue("edition", edition)
                .addValue("now", now())
                .addValue("by", actor.id())
                .addValue("byName", actor.fullName());
        for (int tries = 0; tries < 20; tries++) {
            var id = database.sql("""
                            insert into survey_round (office, activity, year, number, code, place, held_from,
                                held_to, expected, present, edition, opens_at, closes_at, slips,
                                made_at, made_by, made_by_name)
                            values (:office, :activity, :year, :number, :code, :place, :from, :to,
                                :expected, :present, :edition, :opens, :closes, :slips, :now, :by, :byName)
                            on conflict (code) do nothing
                            returning id
                            """)
                    .paramSource(row.addValue("code", RoundCode.random(CHANCE).letters()))
                    .query(Long.class)
                    .optional();
            if (id.isPresent()) {
                return id.get();
            }
        }
        throw new IllegalStateException("no code is free");
    }

    /** Until the caller's transaction ends nobody adds answers: this is the lock of whoever does. */
    void holdAnswers() {
        database.sql("select pg_advisory_xact_lock(20567001)")
                .query((row, i) -> true)
                .list();
    }

    /** Saves a round over the version that it was read in. */
    void save(Round round) {
        var facts = round.facts();
        int saved = database.sql("""
                        update survey_round
                        set number = :number, place = :place, held_from = :from, held_to = :to,
                            expected = :expected, present = :present, edition = :edition,
                            opens_at = :opens, closes_at = :closes, slips = :slips,
                            version = version + 1
                        where id = :id
                          and version = :version
                          and removed_at is null
                        """)
                .paramSource(new MapSqlParameterSource(said(facts))
                        .addValue("number", round.number())
                        .addValue("edition", round.edition())
                        .addValue("id", round.id())
                        .addValue("version", round.version()))
                .update();
        if (saved == 0) {
            throw stale();
        }
    }

    /** Marks a round as removed. */
    void remove(Round round) {
        int removed = database.sql("""
                        update survey_round
                        set removed_at = :now, version = version + 1
                        where id = :id
                          and version = :version
                          and removed_at is null
                        """)
                .param("now", now())
                .param("id", round.id())
                .param("version", round.version())
                .update();
        if (removed == 0) {
            throw stale();
        }
    }

    /** Whether anybody has answered, on paper counted by hand or otherwise. */
    boolean hasAnswers(long id) {
        return database.sql("""
                        select exists (select 1 from survey_response where round = :id)
                            or exists (select 1 from survey_counted where round = :id)
                            or exists (select 1 from survey_purged where round = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    static Problem stale() {
        return Problem.stale("มีผู้แก้ไขรุ่นนี้ก่อนท่าน กรุณาดูข้อมูลล่าสุดแล้วบันทึกอีกครั้ง");
    }

    private int next(NewRound wanted) {
        return database.sql("""
                        select coalesce(max(number), 0) + 1
                        from survey_round
                        where office = :office
                          and activity = :activity
                          and removed_at is null
                        """)
                .param("office", wanted.office().value())
                .param("activity", wanted.activity().toString())
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> said(RoundFacts facts) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("place", facts.place());
        said.put("from", facts.from());
        said.put("to", facts.to());
        said.put("expected", facts.expected().orElse(null));
        said.put("present", facts.present().orElse(null));
        said.put("opens", facts.opensAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        said.put(
                "closes",
                facts.closesAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        said.put("slips", facts.slips());
        return said;
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getLong("id"),
                ActivityKey.of(row.getString("activity")),
                new OfficeCode(row.getString("office")),
                row.getInt("number"),
                row.getString("code"),
                row.getString("place"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_to", LocalDate.class),
                Optional.ofNullable(row.getObject("expected", Integer.class)),
                Optional.ofNullable(row.getObject("present", Integer.class)),
                row.getLong("edition"),
                moment(row, "opens_at"),
                moment(row, "closes_at"),
                row.getBoolean("slips"),
                row.getBoolean("counts_only"),
                row.getInt("version"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
