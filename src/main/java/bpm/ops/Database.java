package bpm.ops;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * The PostgreSQL that this installation works on: the embedded one of the data folder, or an external one
 * by URL. Its owner migrates; the application itself connects as {@code bpm_app}, which owns nothing and is
 * held by row-level security.
 */
final class Database implements AutoCloseable {

    static final String APP_ROLE = "bpm_app";
    /** Set where a command may begin a data folder: a copy is put back into a new one. */
    static final String MAY_MAKE = "bpm.restoring";

    private final String url;
    private final String owner;
    private final String ownerPassword;
    private final Optional<LocalPostgres> local;

    private Database(
            String url, String owner, String ownerPassword, Optional<LocalPostgres> local) {
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.local = local;
    }

    static Database of(Environment settings) {
        var url = settings.getProperty("bpm.database.url", "");
        var database = url.isBlank()
                ? local(
                        Path.of(settings.getRequiredProperty("bpm.data")),
                        settings.containsProperty("bpm.command"),
                        settings.containsProperty(MAY_MAKE))
                : new Database(
                        url,
                        settings.getProperty("bpm.database.user", "bpm"),
                        settings.getProperty("bpm.database.password", ""),
                        Optional.empty());
        database.ensureAppRole();
        return database;
    }

    /** A command joins the server of the folder, and invents none; the application starts its own. */
    private static Database local(Path data, boolean mayJoin, boolean mayMake) {
        if (mayJoin && !mayMake && !Files.exists(data.resolve("postgres").resolve("data"))) {
            throw new NoInstallation(data);
        }
        var postgres = mayJoin
                ? LocalPostgres.attachOrStart(data.resolve("postgres"))
                : LocalPostgres.start(data.resolve("postgres"));
        return new Database(
                postgres.url(), postgres.user(), postgres.password(), Optional.of(postgres));
    }

    String url() {
        return url;
    }

    String owner() {
        return owner;
    }

    String ownerPassword() {
        return ownerPassword;
    }

    DataSource ownersWay() {
        return new Reaching(url, owner, ownerPassword, Duration.ZERO);
    }

    /** The application's way, on which a server that says nothing for so long is given up; zero: never. */
    DataSource appsWay(Duration silence) {
        return new Reaching(url, APP_ROLE, appPassword(), silence);
    }

    /**
     * Of several hosts one may be frozen: it takes a connection and never greets. Then the next one is
     * tried; who was greeted may be silent for longer.
     */
    private static final class Reaching extends DriverManagerDataSource {

        private final Duration silence;
        private final boolean saidByUrl;

        Reaching(String url, String user, String password, Duration silence) {
            super(url, user, password);
            this.silence = silence;
            this.saidByUrl = url.contains("socketTimeout=");
            var properties = new Properties();
            properties.setProperty("socketTimeout", "10");
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("ApplicationName", "bpm");
            setConnectionProperties(properties);
        }

        @Override
        protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
            var connection = super.getConnectionFromDriver(properties);
            if (!saidByUrl) {
                connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
            }
            return connection;
        }
    }

    /** Derived from the owner's, so that all nodes agree without another secret to keep. */
    String appPassword() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    ("bpm:" + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(APP_ROLE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes the application's role, or gives it the password that this owner's nodes use; racing nodes
     * take turns.
     */
    private void ensureAppRole() {
        try (var connection = ownersWay().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(57567)");
            var found = "";
            try (var rows = statement.executeQuery(
                    "select (rolsuper or rolbypassrls)::text from pg_roles where rolname = '"
                            + APP_ROLE + "'")) {
                found = rows.next() ? rows.getString(1) : "";
            }
            // who is no superuser may not even name these, unless the role is made anew
            var bound = found.equals("false") ? "" : " nosuperuser nobypassrls";
            statement.execute((found.isEmpty() ? "create" : "alter") + " role " + APP_ROLE
                    + " login" + bound + " password '" + appPassword() + "'");
            connection.commit();
        } catch (SQLException e) {
            throw Refused.by(url, owner, e);
        }
    }

    @Override
    public void close() {
        local.ifPresent(LocalPostgres::close);
    }
}
