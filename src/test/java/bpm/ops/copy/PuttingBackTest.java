package bpm.ops.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

/** What does not go well: nothing is half there afterwards, and the sentence says what to do. */
class PuttingBackTest {

    private static final Passphrase WORDS = Passphrase.of("ฝนตกที่ดอยตุงเมื่อวานนี้");

    @TempDir
    static Path folder;

    private static Path file;
    private static EmptyPlace place;

    @BeforeAll
    static void oneCopy() {
        file = folder.resolve("whole.bpm");
        taking().take(file, WORDS);
        place = EmptyPlace.make();
    }

    @AfterAll
    static void leave() {
        place.close();
    }

    @Test
    void a_wrong_passphrase_leaves_the_database_without_a_table() {
        assertThatThrownBy(() -> putBack(file, Passphrase.of("another passphrase")))
                .isInstanceOf(CopyTrouble.class)
                .hasMessageContaining("วลีรหัสผ่านไม่ถูกต้อง");
    }

    @Test
    void a_copy_that_is_cut_or_damaged_leaves_no_row_behind_and_the_whole_one_still_goes_in()
            throws Exception {
        var bytes = Files.readAllBytes(file);
        var half = Files.write(folder.resolve("half.bpm"), Arrays.copyOf(bytes, bytes.length / 2));
        bytes[bytes.length - 40] ^= 1;
        var flipped = Files.write(folder.resolve("flipped.bpm"), bytes);
        try (var other = EmptyPlace.make()) {
            var putting = new PuttingBack(other.owner());

            for (var wrong : List.of(half, flipped)) {
                assertThatThrownBy(() -> putting.putBack(wrong, WORDS))
                        .isInstanceOf(CopyTrouble.class)
                        .hasMessageContaining("กรุณาใช้ไฟล์อื่น");
                assertThat(rows(other, "trail_entry")).isZero();
                assertThat(rows(other, "org_office")).isZero();
            }
            // that the rows cannot be counted for the planner afterwards loses none of them
            assertThat(new PuttingBack(goesAwayOnceFilled(other, false))
                            .putBack(file, WORDS)
                            .rows())
                    .isPositive();
            assertThat(rows(other, "org_office")).isPositive();
        }
    }

    @Test
    void a_database_that_goes_away_after_the_last_row_is_in_is_not_called_empty() {
        try (var other = EmptyPlace.make()) {
            var wayIn = goesAwayOnceFilled(other, true);

            assertThatThrownBy(() -> new PuttingBack(wayIn).putBack(file, WORDS))
                    .isInstanceOf(CopyTrouble.class)
                    .hasMessageContainingAll("ไม่ต้องกู้คืนซ้ำ", "Every row of the copy is back")
                    .hasMessageNotContaining("still empty");
            assertThat(rows(other, "org_office")).isPositive();
        }
    }

    /** Refuses connections once the rows are there for good: those that bring the tables up, or what comes after. */
    private static DataSource goesAwayOnceFilled(EmptyPlace place, boolean whileBroughtUp) {
        return new DelegatingDataSource(place.owner()) {
            @Override
            public Connection getConnection() throws SQLException {
                boolean isMigrating = StackWalker.getInstance()
                        .walk(callers -> callers.anyMatch(
                                caller -> caller.getClassName().startsWith("org.flywaydb.")));
                if (isFilled(place) && isMigrating == whileBroughtUp) {
                    throw new SQLException("the server went away", "08006");
                }
                return super.getConnection();
            }
        };
    }

    private static boolean isFilled(EmptyPlace place) {
        return place.sql()
                        .sql("select to_regclass('org_office') is not null")
                        .query(Boolean.class)
                        .single()
                && rows(place, "org_office") > 0;
    }

    @Test
    void what_is_not_empty_is_refused_and_stays_as_it_was() {
        try (var strange = EmptyPlace.make()) {
            strange.sql().sql("create table somebodys (n int)").update();

            assertThatThrownBy(() -> new PuttingBack(strange.owner()).putBack(file, WORDS))
                    .hasMessageContainingAll(
                            "มีข้อมูลอยู่แล้ว", "is not empty", "somebodys", "BPM_DATA");
            assertThat(strange.tables()).isEqualTo(1);
        }
        assertThatThrownBy(() -> new PuttingBack(EmptyPlace.server()).putBack(file, WORDS))
                .hasMessageContaining("is not empty");
    }

    @Test
    void a_copy_of_a_newer_program_is_refused_before_anything_is_made() throws IOException {
        var header = Header.made("BPM 9.9", Instant.EPOCH, "20991231.001");
        var newer = folder.resolve("newer.bpm");
        try (var out = Files.newOutputStream(newer);
                var sealed = new SealedOutput(out, CopyKey.of(WORDS, header))) {
            sealed.write(1);
        }

        assertThatThrownBy(() -> putBack(newer, WORDS))
                .hasMessageContainingAll("รุ่นใหม่กว่า", "BPM 9.9", "20991231.001");
    }

    @Test
    void a_file_that_is_none_of_ours_or_not_there_is_named() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "a letter, not a copy");

        assertThatThrownBy(() -> putBack(letter, WORDS))
                .hasMessageContaining("no copy made by BPM");
        assertThatThrownBy(() -> putBack(folder.resolve("none.bpm"), WORDS))
                .hasMessageContainingAll("ไม่พบไฟล์", "none.bpm");
        assertThatThrownBy(() -> putBack(folder, WORDS)).hasMessageContaining("ไม่พบไฟล์");
    }

    @Test
    void a_full_disk_leaves_no_file_that_looks_whole() {
        var disk = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (disk.size() + length > 70_000) {
                    throw new IOException("No space left on device");
                }
                disk.write(bytes, from, length);
            }
        };

        assertThatThrownBy(() -> {
                    try (var connection = EmptyPlace.server().getConnection()) {
                        taking().write(connection, full, WORDS);
                    }
                })
                .isInstanceOf(IOException.class);
        var left = folder.resolve("left.bpm");
        assertThatThrownBy(() -> {
                    Files.write(left, disk.toByteArray());
                    OpenCopy.check(left, WORDS);
                })
                .hasMessageContaining("ส่วนท้ายหายไป");
    }

    @Test
    void a_disk_that_is_full_in_the_middle_of_a_table_is_told_as_that() {
        assertThatThrownBy(() -> {
                    try (var connection = EmptyPlace.server().getConnection()) {
                        connection.setAutoCommit(false);
                        new ReadingTable(connection)
                                .read(KeptTable.of("org_office", List.of("code")), rows -> {
                                    throw new IOException("No space left on device");
                                });
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_copy_has_its_name_only_when_it_is_whole_and_overwrites_nothing() throws IOException {
        var target = folder.resolve("new.bpm");
        var part = Files.writeString(folder.resolve("new.bpm.part"), "what a killed one left");
        assertThatThrownBy(() -> taking().take(folder.resolve("no/folder/x.bpm"), WORDS))
                .hasMessageContainingAll("ไม่พบโฟลเดอร์", "no/folder");
        assertThatThrownBy(() -> taking().take(file, WORDS))
                .hasMessageContainingAll("ไม่เขียนทับ", "whole.bpm");

        var taken = taking().take(target, WORDS);

        assertThat(part).doesNotExist();
        assertThat(OpenCopy.check(target, WORDS).rows()).isEqualTo(taken.rows());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    private static void putBack(Path copy, Passphrase words) {
        try {
            new PuttingBack(place.owner()).putBack(copy, words);
        } finally {
            assertThat(place.tables()).isZero();
        }
    }

    private static TakingCopy taking() {
        return new TakingCopy(EmptyPlace.server(), Clock.systemUTC(), "BPM test");
    }

    private static long rows(EmptyPlace at, String table) {
        return at.sql().sql("select count(*) from " + table).query(Long.class).single();
    }
}
