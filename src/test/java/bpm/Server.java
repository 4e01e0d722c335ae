package bpm;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/**
 * The real thing, once for all tests of a run: embedded PostgreSQL, migrations, HTTP on a free port. Tests keep out of
 * each other's way by taking districts of their own ({@link Given#district}), never by cleaning up.
 */
public final class Server {

    private static final Started STARTED =
            Started.on(Started.folder("test-data"), "--bpm.test=true", Bpm.class, Statements.class);

    private Server() {}

    public static String url() {
        return STARTED.url();
    }

    public static <T> T bean(Class<T> type) {
        return STARTED.bean(type);
    }

    public static ConfigurableApplicationContext context() {
        return STARTED.context();
    }

    /** The database in the hands of its owner, whom no rule of a table binds. */
    public static JdbcClient owner() {
        return JdbcClient.create(context().getBean("ownerDataSource", DataSource.class));
    }

    /** What the database holds, as the system sees it. */
    public static JdbcClient database() {
        return STARTED.database();
    }

    /** One value from the database, read in the scope of everything. */
    public static <T> T read(Class<T> type, String sql, Object... values) {
        return STARTED.read(
                database -> database.sql(sql).params(values).query(type).single());
    }
}
