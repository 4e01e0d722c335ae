package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Bpm;
import bpm.Given;
import bpm.Server;
import bpm.access.People;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** BPM in a process of its own, as people start it: what it says, and never a stack trace. */
class OwnProcessTest {

    @TempDir
    Path folder;

    @Test
    void a_second_server_on_a_folder_is_told_to_choose_another() throws Exception {
        var said = run(1, Map.of("BPM_DATA", data()), List.of());

        assertThat(said)
                .contains("bpm: โฟลเดอร์", "กรุณาปิดชุดนั้นก่อน", "Another BPM uses the folder")
                .doesNotContain("\tat ", "Exception", "WARN", "ERROR");
    }

    @Test
    void a_database_that_does_not_answer_is_named_without_its_secrets() throws Exception {
        var said = run(
                1,
                Map.of("BPM_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/bpm?password=secret"),
                List.of("verify"));

        assertThat(said)
                .contains("กรุณาตรวจ BPM_DATABASE_URL", "127.0.0.1:1/bpm cannot be reached")
                .doesNotContain("\tat ", "secret", "WARN", "ERROR");
    }

    /** Sessions, links and tokens go with the account, so that nearly all of access is made for it. */
    @Test
    void a_command_joins_the_running_servers_database_without_any_page() throws Exception {
        var person = Given.reporter(Given.elsewhere());

        var said = run(0, Map.of("BPM_DATA", data()), List.of("account", "close", person.name()));

        assertThat(said).isEqualTo("ปิดบัญชีแล้ว / closed: %s%n".formatted(person.name()));
        assertThat(Server.bean(People.class).actor(person.id())).isEmpty();
    }

    private static String data() {
        return Server.context().getEnvironment().getRequiredProperty("bpm.data");
    }

    /** All that a BPM of its own says before it ends with the code. */
    private String run(int code, Map<String, String> settings, List<String> arguments)
            throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                Bpm.class.getName()));
        command.addAll(arguments);
        var said = new File(folder.toFile(), "said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(settings);
        builder.environment().put("BPM_PORT", "0");

        assertThat(builder.start().waitFor()).as(said.toString()).isEqualTo(code);
        return Files.readString(said.toPath());
    }
}
