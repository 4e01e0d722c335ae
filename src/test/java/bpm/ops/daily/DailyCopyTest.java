package bpm.ops.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.ops.copy.CopyTrouble;
import bpm.ops.copy.EmptyPlace;
import bpm.ops.copy.OpenCopy;
import bpm.ops.copy.Passphrase;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.env.MockEnvironment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

class DailyCopyTest {

    private static final String WORDS = "ข้าวซอย-หน้าฝน-2567";

    @TempDir
    Path folder;

    private final Clock clock = Server.bean(Clock.class);

    @Test
    void a_copy_that_fails_is_told_to_the_departments_people_admins_once_and_makes_no_room()
            throws Exception {
        var admin = Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN);
        var elsewhere = Given.person(new OfficeCode("27"), Role.PEOPLE_ADMIN);
        var old = Files.writeString(folder.resolve("bpm-2001-01-01T020000.bpm"), "old");
        var older = Files.writeString(folder.resolve("bpm-2000-01-01T020000.bpm"), "older");
        var settings = settings("1,0,0").withProperty(Passphrase.WORDS, "");

        assertThat(daily(settings).take(folder)).isFalse();
        assertThat(daily(settings).take(folder)).isFalse();

        assertThat(told(admin.id())).containsExactly("COPY_FAILED");
        assertThat(told(elsewhere.id())).isEmpty();
        assertThat(old).exists();
        assertThat(older).exists();
        assertThat(health(settings).value()).isEqualTo(503);
        assertThat(Visitor.as(elsewhere).get("/copies").status()).isEqualTo(403);
        var inbox = Visitor.as(admin).get("/notices");
        var page = Visitor.as(admin)
                .send(inbox.page()
                        .select(
                                ".job:contains(สำรองข้อมูลประจำวันไม่สำเร็จ) form[action$=/reading]")
                        .attr("action"));
        assertThat(page.path()).isEqualTo("/copies");
        assertThat(page.text())
                .contains("ไม่สำเร็จ", "วลีรหัสผ่าน")
                .doesNotContain("passphrase is");
    }

    @Test
    void
            a_new_installation_waits_for_its_first_night_and_is_unwell_if_that_passed_without_a_copy() {
        Server.owner().sql("delete from ops_copy").update();
        var settings = settings("1,0,0");
        var task = task(settings, clock);
        task.start();
        task.stop();

        assertThat(health(settings, clock).getBody()).containsEntry("status", "WAITING");
        assertThat(health(settings, clock).getStatusCode().value()).isEqualTo(200);
        var later = Clock.offset(clock, Duration.ofHours(27));
        assertThat(health(settings, later).getBody()).containsEntry("status", "DOWN");
    }

    @Test
    void a_night_that_was_planned_by_a_clock_a_year_ahead_is_planned_anew_by_the_next_start() {
        var settings = settings("1,0,0");
        var ahead = task(settings, Clock.offset(clock, Duration.ofDays(366)));
        ahead.start();
        ahead.stop();
        var right = task(settings, clock);
        right.start();
        right.stop();

        assertThat(due()).isBefore(clock.instant().plus(Duration.ofHours(25)));
    }

    private static java.time.Instant due() {
        return Server.read(
                        java.time.OffsetDateTime.class,
                        "select execution_time from ops_task where task_name = 'copy'")
                .toInstant();
    }

    @Test
    void a_copy_of_tomorrow_that_a_wrong_clock_took_is_not_taken_for_todays() throws Exception {
        var settings = settings("1,0,0");
        var yesterday = Clock.offset(clock, Duration.ofDays(-400));

        assertThat(daily(settings).take(folder)).isTrue();

        assertThat(health(settings, yesterday).getBody()).containsEntry("status", "DOWN");
        assertThat(health(settings, clock).getBody()).containsEntry("status", "UP");
    }

    @Test
    void a_copy_is_taken_read_again_and_only_our_old_files_make_room() throws Exception {
        var old = Files.writeString(folder.resolve("bpm-2001-01-01T020000.bpm"), "old");
        var part = Files.writeString(folder.resolve("bpm-2001-01-02T020000.bpm.part"), "killed");
        var somebodys = Files.writeString(folder.resolve("bpm-by-hand.bpm"), "kept");
        var settings = settings("1,0,0");

        assertThat(daily(settings).take(folder)).isTrue();

        assertThat(old).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(somebodys).exists();
        var copy = copies().getFirst();
        assertThat(OpenCopy.check(copy, Passphrase.of(WORDS)).rows()).isPositive();
        assertThat(health(settings).value()).isEqualTo(200);
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from trail_entry where what = 'copy.taken' and subject = ?",
                        "copy " + copy.getFileName()))
                .isEqualTo(1);
    }

    @Test
    void of_two_nodes_one_takes_the_copy_of_the_night() throws Exception {
        var night = ZonedDateTime.now(Words.BANGKOK).with(LocalTime.of(1, 59, 57));
        var late = Clock.offset(
                Clock.system(Words.BANGKOK),
                Duration.between(ZonedDateTime.now(Words.BANGKOK), night));
        var settings = settings("7,5,12");
        var one = task(settings, late);
        var other = task(settings, late);
        try {
            one.start();
            other.start();
            for (int tries = 0; tries < 300 && copies().isEmpty(); tries++) {
                Thread.sleep(100);
            }
            Thread.sleep(1500);
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(copies()).hasSize(1);
    }

    @Test
    void whoever_watches_is_told_without_signing_in_and_where_no_folder_is_set_that_none_is()
            throws Exception {
        var answer = Visitor.nobody().get("/health/copies");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"OFF\"");
        assertThatThrownBy(() ->
                        new CopyRules(settings("1,0,0").withProperty("bpm.backup.at", "2 am")))
                .isInstanceOf(CopyTrouble.class)
                .hasMessageContainingAll("BPM_BACKUP_AT", "02:00", "2 am");
    }

    private List<Path> copies() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*T\\d{6}\\.bpm"))
                    .toList();
        }
    }

    private MockEnvironment settings(String keep) {
        return new MockEnvironment()
                .withProperty("bpm.backup.folder", folder.toString())
                .withProperty("bpm.backup.keep", keep)
                .withProperty(Passphrase.WORDS, WORDS);
    }

    private DailyCopy daily(MockEnvironment settings) {
        return daily(settings, clock);
    }

    private static DailyCopy daily(MockEnvironment settings, Clock at) {
        return new DailyCopy(
                new CopyRules(settings),
                EmptyPlace.server(),
                settings,
                at,
                Server.bean(DailyCopy.Writing.class));
    }

    private NightTasks task(MockEnvironment settings, Clock at) {
        return new NightTasks(
                daily(settings, at),
                Server.bean(NightWork.class),
                new CopyRules(settings),
                Server.bean(DataSource.class),
                at,
                settings);
    }

    private HttpStatusCode health(MockEnvironment settings) {
        return health(settings, clock).getStatusCode();
    }

    private static ResponseEntity<Map<String, Object>> health(MockEnvironment settings, Clock at) {
        var runs = Server.bean(CopyRuns.class);
        return new CopyHealthController(
                        new CopyStanding(new CopyRules(settings), runs, at),
                        runs,
                        Server.bean(Transactions.class))
                .health();
    }

    private static List<String> told(long person) {
        return Server.owner()
                .sql("select kind from notice_item where person = ?")
                .param(person)
                .query(String.class)
                .list();
    }
}
