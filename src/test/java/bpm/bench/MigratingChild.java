package bpm.bench;

import org.flywaydb.core.Flyway;

/** Brings a database to this version in a process of its own, to be killed halfway. */
final class MigratingChild {

    private MigratingChild() {}

    static Flyway flyway(String url, String user, String password) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load();
    }

    public static void main(String[] place) {
        flyway(place[0], place[1], place[2]).migrate();
    }
}
