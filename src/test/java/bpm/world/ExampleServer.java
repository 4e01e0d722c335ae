package bpm.world;

import bpm.Bpm;
import bpm.Started;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server with the example world, as {@code bin/demo} starts it, once for all tests of a run. */
public final class ExampleServer {

    static final Path DATA = Started.folder("test-world");

    private static final Started STARTED = Started.on(DATA, "--bpm.world=example", Bpm.class);

    private ExampleServer() {}

    public static String url() {
        return STARTED.url();
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
        return STARTED.bean(type);
    }

    public static List<Map<String, Object>> rows(String sql) {
        return STARTED.read(database -> database.sql(sql).query().listOfRows());
    }

    static long count(String sql) {
        return STARTED.read(database ->
                database.sql("select count(*) " + sql).query(Long.class).single());
    }
}
