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

import javax.sql.DataSource;

/**
 * The real thing, once for all tests of a run: embedded PostgreSQL, migrations, HTTP on a free port. Tests keep out of
 * each other's way by taking districts of their own ({@link Given#district()}), never by cleaning up.
 */
public final class Server {

    /** Tests live on the demo's day, 20 ส.ค. 2567. */
    public static final String TODAY = "2024-08-20";

    private static final Path DATA = Path.of("target", "test-data");
    private static final ConfigurableApplicationContext CONTEXT = start();

    private Server() {}

    private static ConfigurableApplicationContext start() {
        deleteFormerRun();
        var application = new SpringApplication(Bpm.class, Statements.class);
        return application.run(
                "--server.port=0", "--bpm.data=" + DATA, "--bpm.today=" + TODAY, "--bpm.test=true");
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

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static ConfigurableApplicationContext context() {
        return CONTEXT;
    }

    /** The database in the hands of its owner, whom no rule of a table binds. */
    public static JdbcClient owner() {
        return JdbcClient.create(CONTEXT.getBean("ownerDataSource", DataSource.class));
    }

    /** What the database holds, as the system sees it. */
    public static JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** One value from the database, read in the scope of everything. */
    public static <T> T read(Class<T> type, String sql, Object... values) {
        return bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> database().sql(sql).params(values).query(type).single());
    }
}
