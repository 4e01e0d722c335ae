package bpm.ops;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The first value that a statement answers. */
final class Answer {

    private Answer() {}

    static String of(LocalPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
