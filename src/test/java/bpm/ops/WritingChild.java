package bpm.ops;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A second BPM, to be killed: starts the server and says the number of each row once it is committed. */
final class WritingChild {

    private WritingChild() {}

    public static void main(String[] arguments) throws Exception {
        var server = LocalPostgres.start(Path.of(arguments[0]));
        try (var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists acknowledged");
            statement.execute("create table acknowledged (id int primary key)");
            for (int id = 1; ; id++) {
                statement.execute("insert into acknowledged values (" + id + ")");
                System.out.println(id);
            }
        }
    }
}
