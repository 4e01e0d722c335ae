package bpm;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;

/** BPM as tests start it: the real program on a data folder that begins empty, with HTTP on a free port. */
public record Started(ConfigurableApplicationContext context) {

    /** Tests live on the demo's day, 20 ส.ค. 2567. */
    public static final String TODAY = "2024-08-20";

    /** A data folder of this run's own: two runs go on beside each other. */
    public static Path folder(String name) {
        return Path.of("target", name + "-" + System.getProperty("bpm.fork", "1"));
    }

    /** Starts it anew; {@code setting} is one more, such as {@code --bpm.test=true}. */
    public static Started on(Path data, String setting, Class<?>... sources) {
        deleteFormerRun(data);
        return new Started(new SpringApplication(sources)
                .run(
                        "--server.port=0",
                        "--bpm.data=" + data,
                        "--bpm.today=" + TODAY,
                        "--bpm.password.memory=64",
                        "--bpm.metrics.port=0",
                        "--bpm.webhook.inside=true",
                        "--bpm.webhook.patience=PT1S",
                        "--bpm.webhook.pauses=PT0.1S,PT0.2S,PT0.3S",
                        setting));
    }

    private static void deleteFormerRun(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What a query answers in the scope of everything. */
    public <T> T read(Function<JdbcClient, T> query) {
        return bean(Transactions.class).read(Actor.SYSTEM, () -> query.apply(database()));
    }

    /** What the database holds, as the system sees it. */
    public JdbcClient database() {
        return bean(JdbcClient.class);
    }
}
