package bpm.survey.live;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Bpm;
import bpm.Given;
import bpm.Started;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.OpeningAccount;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import javax.sql.DataSource;

class StoppingTest {

    /** As long as the server waits for answers that are still under way. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    @Test
    void a_server_that_is_watched_stops_without_waiting_for_the_watchers() {
        var server = Started.on(Path.of("target", "test-stopping"), "--bpm.test=true", Bpm.class);
        server.bean(OpeningAccount.class)
                .open(
                        Actor.SYSTEM,
                        "watcher",
                        "ผู้ดู",
                        new OfficeCode("50"),
                        Set.of(Role.READER),
                        Given.PASSWORD);
        var visitor = Visitor.at(server.url());
        visitor.send("/sign-in", "name", "watcher", "password", Given.PASSWORD);
        var stream = visitor.events("/rounds/" + round(server) + "/live");
        assertThat(stream.next()).contains("\"responses\":0");

        var begun = Instant.now();
        server.context().close();

        assertThat(stream.ends()).isTrue();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(GRACE);
    }

    private static long round(Started server) {
        var owner = server.context().getBean("ownerDataSource", DataSource.class);
        return JdbcClient.create(owner).sql("""
                        with edition as (
                            insert into survey_edition (activity, digest, content, made_at)
                            values ('2567-02-1', 'stopping', '{}', now())
                            returning id)
                        insert into survey_round (office, activity, year, number, code, held_from, held_to,
                            edition, made_at, made_by, made_by_name)
                        select '50', '2567-02-1', 2567, 1, 'BCDFGHJK', date '2024-06-15', date '2024-06-15',
                            id, now(), 0, 'ทดสอบ'
                        from edition
                        returning id
                        """).query(Long.class).single();
    }
}
