package bpm.fault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bpm.Server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of one megabyte under some tables of the tests' database, which can be filled and made larger. */
final class SmallDisk implements AutoCloseable {

    private static final String PLACE = "small_disk";

    private final Path folder;
    private final List<String> tables;

    private SmallDisk(Path folder, List<String> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** Only root may mount one; others leave such a test out. */
    static SmallDisk under(String... tables) throws Exception {
        var data = Path.of(
                Server.owner().sql("show data_directory").query(String.class).single());
        var folder = Files.createTempDirectory("bpm-small-disk"); // not where a next run clears up
        var owner = "uid=%s,gid=%s"
                .formatted(
                        Files.getAttribute(data, "unix:uid"), Files.getAttribute(data, "unix:gid"));
        assumeTrue(
                run(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                "size=1m,mode=700," + owner,
                                "tmpfs",
                                folder.toString())
                        == 0,
                "nobody but root mounts a small disk");
        var disk = new SmallDisk(folder, List.of(tables));
        Server.owner()
                .sql("create tablespace " + PLACE + " location '" + folder.toAbsolutePath() + "'")
                .update();
        disk.move(PLACE);
        return disk;
    }

    /** Fills it to the last page. */
    void fill() {
        Server.owner()
                .sql("create table if not exists fault_filler (filler text) tablespace " + PLACE)
                .update();
        Server.owner()
                .sql("alter table fault_filler alter column filler set storage plain")
                .update();
        // what a statement that fails has taken of the disk stays taken
        for (int bytes : new int[] {7000, 1500, 100}) {
            assertThatThrownBy(() -> Server.owner()
                            .sql("insert into fault_filler select repeat('x', ?)"
                                    + " from generate_series(1, 20000)")
                            .param(bytes)
                            .update())
                    .hasStackTraceContaining("No space left on device");
        }
    }

    /** Somebody makes room. */
    void grow() throws Exception {
        run("mount", "-o", "remount,size=32m", folder.toString());
    }

    private void move(String place) {
        tables.forEach(table -> Server.owner()
                .sql("alter table " + table + " set tablespace " + place)
                .update());
    }

    @Override
    public void close() throws Exception {
        grow();
        move("pg_default");
        Server.owner().sql("drop table if exists fault_filler").update();
        Server.owner().sql("checkpoint").update(); // what was dropped is gone from the disk, too
        Server.owner().sql("drop tablespace " + PLACE).update();
        run("umount", "--lazy", folder.toString());
        Files.deleteIfExists(folder);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
