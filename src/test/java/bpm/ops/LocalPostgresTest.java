package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The embedded server while it runs, one for all these tests. */
class LocalPostgresTest {

    @TempDir
    static Path parent;

    private static Path home;
    private static LocalPostgres server;

    @BeforeAll
    static void startOverAHalfMadeFolder() throws Exception {
        home = parent.resolve("with a space");
        Files.createDirectories(home.resolve("data.tmp/base"));
        Files.writeString(home.resolve("data.tmp/PG_VERSION"), "18");

        server = LocalPostgres.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
        server.close();

        assertThat(LocalPostgres.attach(home)).isEmpty();
    }

    @Test
    void answersInThai() throws Exception {
        var answer = answer(
                "select string_agg(w, ' ' order by w) from unnest(array['ไก่', 'เกลือ', 'ขา', 'กา']) w");

        assertThat(answer).isEqualTo("กา เกลือ ไก่ ขา");
    }

    @Test
    void aHalfMadeFolderIsDiscarded() {
        assertThat(home.resolve("data.tmp")).doesNotExist();
        assertThat(home.resolve("data/PG_VERSION")).exists();
    }

    @Test
    void whatIsAnsweredIsOnTheDisk() throws Exception {
        assertThat(shown("fsync")).isEqualTo("on");
        assertThat(shown("synchronous_commit")).isEqualTo("on");
        assertThat(shown("full_page_writes")).isEqualTo("on");
        assertThat(shown("data_checksums")).isEqualTo("on");
    }

    @Test
    void onlyThisMachineReachesIt() throws Exception {
        assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(shown("unix_socket_directories")).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws Exception {
        var file = home.resolve("password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(server.password()).hasSize(32);
    }

    @Test
    void aSecondStartOnTheFolderIsRefused() {
        assertThatThrownBy(() -> LocalPostgres.start(home))
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("กรุณาปิดชุดนั้นก่อน")
                .hasMessageContaining("stop it first");
    }

    @Test
    void theCommandLineUsesTheRunningServerAndLeavesItRunning() throws Exception {
        try (var attached = LocalPostgres.attachOrStart(home)) {
            assertThat(attached.url()).isEqualTo(server.url());
            assertThat(attached.password()).isEqualTo(server.password());
        }

        assertThat(answer("select 1")).isEqualTo("1");
        aSecondStartOnTheFolderIsRefused();
    }

    @Test
    void aFolderThatNobodyRunsHasNothingToAttachTo() {
        assertThat(LocalPostgres.attach(parent.resolve("nowhere"))).isEmpty();
        assertThat(parent.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aKilledServerComesBackAtItsAddressWithEveryRow() throws Exception {
        answer("create table kept as select 7 as n");

        var killed = Postmaster.of(PostgresFolder.at(home)).orElseThrow();
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();

        assertThat(eventually("select n from kept")).isEqualTo("7");
        assertThat(Postmaster.of(PostgresFolder.at(home)).map(Postmaster::pid))
                .isNotEqualTo(Optional.of(killed.pid()));
    }

    private static String shown(String setting) throws SQLException {
        return answer("show " + setting);
    }

    private static String answer(String sql) throws SQLException {
        return Answer.of(server, sql);
    }

    private static String eventually(String sql) throws Exception {
        for (int tries = 0; ; tries++) {
            try {
                return answer(sql);
            } catch (SQLException e) {
                if (tries == 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
