package bpm.world;

import bpm.Bpm;
import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A server with the example world, as {@code bin/demo} starts it, once for all tests of a run. */
public final class ExampleServer {

    static final Path DATA = Path.of("target", "test-world");
    private static final ConfigurableApplicationContext CONTEXT = start();

    private ExampleServer() {}

    private static ConfigurableApplicationContext start() {
        deleteFormerRun();
        return new SpringApplication(Bpm.class)
                .run(
                        "--server.port=0",
                        "--bpm.data=" + DATA,
                        "--bpm.today=2024-08-20",
                        "--bpm.world=example");
    }

    private static void deleteFormerRun() {
        if (!Files.exists(DATA)) {
            return;
        }
        try (var files = Files.walk(DATA)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String url() {
        return "http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port");
    }

    /** The password of an invented person: {@code orathai.5701}. */
    public static String password(String name) {
        return SignIn.read(DATA).stream()
                .filter(signIn -> signIn.name().equals(name))
                .findFirst()
                .orElseThrow()
                .password();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static List<Map<String, Object>> rows(String sql) {
        return bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> bean(JdbcClient.class).sql(sql).query().listOfRows());
    }

    static long count(String sql) {
        return bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> bean(JdbcClient.class)
                                .sql("select count(*) " + sql)
                                .query(Long.class)
                                .single());
    }
}
