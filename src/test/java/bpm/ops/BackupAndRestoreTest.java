package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Bpm;
import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.ops.copy.EmptyPlace;
import bpm.ops.copy.Passphrase;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.GivenRound;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;
import bpm.trail.Trail;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** A copy taken while answers, money and lines of the trail come in. */
class BackupAndRestoreTest {

    private static final String WORDS = "ข้าวซอย-หน้าฝน-2567";

    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicBoolean goOn = new AtomicBoolean(true);

    @BeforeEach
    void setPassphrase() {
        System.setProperty(Passphrase.WORDS, WORDS);
    }

    @AfterEach
    void forgetPassphrase() {
        goOn.set(false);
        System.clearProperty(Passphrase.WORDS);
    }

    @Test
    void what_is_copied_while_people_work_stands_elsewhere_as_one_moment_and_verifies()
            throws Exception {
        var file = folder.resolve("at-work.bpm");
        var money = GivenMoney.in(Given.shared(), 30).allotted(1_000_000);
        var round = GivenRound.open(Given.district(Given.shared(), 26));
        var work = List.of(
                Thread.ofVirtual().start(() -> again(() -> answer(round))),
                Thread.ofVirtual().start(() -> again(() -> money.post(EntryKind.DISBURSE, 1))),
                Thread.ofVirtual().start(() -> again(() -> line(money))));
        Thread.sleep(200);

        int taken = onServer("backup", file.toString());
        Thread.sleep(200);
        goOn.set(false);
        for (var thread : work) {
            thread.join();
        }

        assertThat(taken).as(err.toString()).isZero();
        assertThat(out.toString()).contains("at-work.bpm", "rows of", "SHA-256");
        try (var place = EmptyPlace.make()) {
            at(place, "restore", file.toString());
            assertThat(out.toString()).contains("at-work.bpm", "จาก", "ตาราง");
            assertThat(brokenHere()).containsAll(said(err));
            assertThat(all(place.sql(), STRUCTURE)).isEqualTo(all(Server.owner(), STRUCTURE));
            // later than the copy, so more of everything here; the same history there
            var lines = "select count(*) from trail_entry where office <> '00'";
            assertThat(number(place.sql(), lines)).isLessThan(number(Server.owner(), lines));
            assertThat(number(
                            place.sql(),
                            "select count(*) from survey_response where round = " + round.id()))
                    .isPositive();
            numbersGoOnBehindTheLastRow(place.sql());
            assertThat(number(place.sql(), "select count(*) from access_session"))
                    .isZero();
            assertThat(all(
                            place.sql(),
                            "select what from trail_entry where what = 'copy.put-back'"))
                    .hasSize(1);
            assertThat(at(place, "restore", file.toString())).isEqualTo(1);
            assertThat(err.toString()).contains("is not empty");
        }
        assertThat(all(Server.owner(), """
                        select detail from trail_entry where what = 'copy.taken'
                            and subject = 'copy at-work.bpm'
                        """)).hasSize(1);
        assertThat(out.toString() + err).doesNotContain(WORDS);
    }

    @Test
    void a_copy_is_checked_without_any_installation() {
        var file = folder.resolve("checked.bpm").toString();
        assertThat(onServer("backup", file)).isZero();

        assertThat(unopened("restore", "--check", file)).isZero();
        assertThat(out.toString()).contains("the copy is whole");

        System.setProperty(Passphrase.WORDS, WORDS + "?");
        assertThat(unopened("restore", "--check", file)).isEqualTo(1);
        assertThat(err.toString()).contains("วลีรหัสผ่านไม่ถูกต้อง", "The passphrase is wrong");
    }

    @Test
    void without_a_passphrase_or_a_file_nothing_is_done() {
        System.setProperty(Passphrase.WORDS, "");

        assertThat(onServer("backup", folder.resolve("none.bpm").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("ต้องมีวลีรหัสผ่าน", "BPM_BACKUP_PASSPHRASE_FILE");
        assertThat(folder.resolve("none.bpm")).doesNotExist();
        assertThat(onServer("backup")).isEqualTo(2);
        assertThat(onServer("restore")).isEqualTo(2);
    }

    @Test
    void a_server_that_cannot_be_reached_is_named() {
        var settings = new MockEnvironment()
                .withProperty("bpm.database.url", "jdbc:postgresql://127.0.0.1:1/bpm")
                .withProperty("bpm.command", "true");

        assertThatThrownBy(() -> Database.of(settings))
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContainingAll("ติดต่อฐานข้อมูล", "127.0.0.1:1", "cannot be reached");
    }

    /** Keys, triggers, rules of rows and sequences: what a table is besides its rows. */
    private static final String STRUCTURE = """
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as it
            from pg_constraint where connamespace = 'public'::regnamespace
            union all
            select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger
            where not tgisinternal
            union all
            select tablename || ' ' || policyname from pg_policies
            order by it
            """;

    private static void numbersGoOnBehindTheLastRow(JdbcClient place) {
        var last = number(place, "select max(id) from survey_round");
        var next = number(place, "select nextval(pg_get_serial_sequence('survey_round', 'id'))");
        assertThat(next).isGreaterThan(last);
        assertThat(number(place, "select nextval('budget_entry_id')"))
                .isGreaterThan(number(place, "select max(id) from budget_entry"));
        assertThat(number(place, "select nextval('survey_seq')"))
                .isGreaterThan(number(place, "select max(seq) from survey_response"));
    }

    /** Other classes break their own trails and tallies on purpose, in the one database of all tests. */
    private List<String> brokenHere() {
        var here = new StringWriter();
        Commands.run(
                new Installation(Server::context),
                new PrintWriter(new StringWriter()),
                new PrintWriter(here, true),
                "verify");
        return said(here);
    }

    private static List<String> said(StringWriter words) {
        return words.toString().lines().toList();
    }

    private void again(Runnable work) {
        while (goOn.get()) {
            work.run();
        }
    }

    private static void answer(Round round) {
        var answers = new Answers(Map.of("S1", 4), Map.of(), Map.of());
        Server.bean(Intake.class)
                .receive(round, new Submission(UUID.randomUUID(), Channel.QR, answers));
    }

    private static void line(GivenMoney money) {
        Server.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> Server.bean(Trail.class)
                                .add(
                                        Actor.SYSTEM,
                                        money.account().office(),
                                        "test.written",
                                        "test copy",
                                        Map.of()));
    }

    private static List<String> all(JdbcClient database, String sql) {
        return new ArrayList<>(database.sql(sql).query(String.class).list());
    }

    private static long number(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private int onServer(String... words) {
        return run(new Installation(Server::context), words);
    }

    private int at(EmptyPlace place, String... words) {
        try (var there = Installation.of(Bpm.class)) {
            there.set("bpm.database.url", String.valueOf(place.owner().getUrl()));
            there.set("bpm.database.user", String.valueOf(place.owner().getUsername()));
            there.set("bpm.database.password", String.valueOf(place.owner().getPassword()));
            return run(there, words);
        }
    }

    private int unopened(String... words) {
        return run(
                new Installation(() -> {
                    throw new AssertionError("nothing of the installation is needed");
                }),
                words);
    }

    private int run(Installation installation, String... words) {
        return Commands.run(
                installation, new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
