package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.ops.ServerUser.Way;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** As whom root lets the server run, each way after another on the same data. */
@EnabledIf("bpm.ops.ServerUser#isRoot")
class SteppingDownTest {

    @TempDir
    Path parent;

    @Test
    void theSameDataServesInEachWay() throws Exception {
        var home = parent.resolve("pg");

        for (Way way : new Way[] {Way.SETPRIV, Way.UNSHARE, Way.RUNUSER}) {
            // a folder without a way in for others, as a careful umask makes it
            closeTheDoor(Files.createDirectories(home));
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var server = LocalPostgres.start(home, Optional.of(way))) {
                assertThat(Answer.of(server, "select current_user")).isEqualTo("bpm");
                assertThat(ServerUser.owner(home.resolve("data")))
                        .isEqualTo(way.changesOwner() ? 65534 : 0);
                assertThat(ServerUser.owner(home.resolve("data/base")))
                        .isEqualTo(way.changesOwner() ? 65534 : 0);
            }
        }
    }

    @Test
    void aParentFolderThatNobodyMayPassIsNamed() throws Exception {
        closeTheDoor(parent);

        assertThatThrownBy(
                        () -> LocalPostgres.start(parent.resolve("pg"), Optional.of(Way.SETPRIV)))
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining("chmod o+x " + parent.toRealPath())
                .hasMessageContaining("BPM_DATA");
    }

    @Test
    void theWayIsAskedForByItsName() {
        System.setProperty(SteppingDown.SETTING, "runuser");

        assertThat(SteppingDown.asked()).contains(Way.RUNUSER);
        System.clearProperty(SteppingDown.SETTING);
    }

    private static void closeTheDoor(Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
