package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Bpm;
import bpm.Server;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person reads who starts BPM where it cannot run: sentences, and never a stack trace. */
class StartTroubleTest {

    @TempDir
    Path folder;

    @Test
    void a_second_server_on_a_folder_is_told_to_choose_another() throws Exception {
        var data = Path.of(Server.context().getEnvironment().getRequiredProperty("bpm.data"));

        var said = run(Map.of("BPM_DATA", data.toString()), List.of());

        assertThat(said)
                .contains("bpm: โฟลเดอร์", "กรุณาปิดชุดนั้นก่อน", "Another BPM uses the folder")
                .doesNotContain("\tat ", "Exception", "WARN", "ERROR");
    }

    @Test
    void a_database_that_does_not_answer_is_named_without_its_secrets() throws Exception {
        var said = run(
                Map.of("BPM_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/bpm?password=secret"),
                List.of("verify"));

        assertThat(said)
                .contains("กรุณาตรวจ BPM_DATABASE_URL", "127.0.0.1:1/bpm cannot be reached")
                .doesNotContain("\tat ", "secret", "WARN", "ERROR");
    }

    /** All that a BPM of its own says before it ends with 1. */
    private String run(Map<String, String> settings, List<String> arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(
                List.of(java, "-Dstderr.encoding=UTF-8", "-cp", classPath, Bpm.class.getName()));
        command.addAll(arguments);
        var said = new File(folder.toFile(), "said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(settings);
        builder.environment().put("BPM_PORT", "0");

        assertThat(builder.start().waitFor()).isEqualTo(1);
        return Files.readString(said.toPath());
    }
}
