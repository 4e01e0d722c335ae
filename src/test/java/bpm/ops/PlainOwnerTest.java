package bpm.ops;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.nio.file.Path;
import java.sql.DriverManager;

/** An external database whose owner is no superuser, as on most servers of others. */
class PlainOwnerTest {

    @TempDir
    static Path home;

    @Test
    void the_second_start_gives_the_applications_role_its_password_again() throws Exception {
        try (var server = LocalPostgres.start(home)) {
            try (var connection = DriverManager.getConnection(
                            server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("create role plain login createrole password 'plain'");
                statement.execute("create database plain owner plain");
            }
            var settings = new MockEnvironment()
                    .withProperty("bpm.database.url", server.url().replace("/postgres", "/plain"))
                    .withProperty("bpm.database.user", "plain")
                    .withProperty("bpm.database.password", "plain");

            Database.of(settings).close();

            assertThatCode(() -> Database.of(settings).close()).doesNotThrowAnyException();
        }
    }
}
