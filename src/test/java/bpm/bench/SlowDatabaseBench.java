package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Bpm;
import bpm.Given;
import bpm.Server;
import bpm.Started;
import bpm.Visitor;
import bpm.access.Actor;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

/** A database behind a bad line: whoever waits hears of it in time, and every connection comes back. */
class SlowDatabaseBench {

    private static final int CONNECTIONS = 4;

    private static SlowLine line;
    private static Started node;
    private static Visitor clerk;

    @BeforeAll
    static void a_node_behind_a_bad_line() throws Exception {
        var owner = (DriverManagerDataSource)
                Server.context().getBean("ownerDataSource", DataSource.class);
        var url = String.valueOf(owner.getUrl());
        line = new SlowLine(URI.create(url.replace("jdbc:", "")).getPort());
        node = new Started(new SpringApplication(Bpm.class)
                .run(
                        "--server.port=0",
                        "--bpm.data=" + Path.of("target", "slow-node"),
                        "--bpm.today=" + Started.TODAY,
                        "--bpm.metrics.port=0",
                        "--bpm.database.url=" + url.replaceFirst(":\\d+/", ":" + line.port() + "/"),
                        "--bpm.database.user=" + owner.getUsername(),
                        "--bpm.database.password=" + owner.getPassword(),
                        "--bpm.database.connections=" + CONNECTIONS,
                        "--bpm.database.patience=1000",
                        "--bpm.database.silence=2"));
        Actor person = Given.reporter(Given.district(Given.shared(), 24));
        clerk = Visitor.at(node.url());
        clerk.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        assertThat(clerk.get("/letters").status()).isEqualTo(200);
    }

    @AfterAll
    static void ended() throws Exception {
        line.mend();
        node.context().close();
        line.close();
    }

    @Test
    void a_slow_database_is_waited_for() {
        line.delay(20);

        assertThat(clerk.get("/letters").status()).isEqualTo(200);

        line.delay(0);
    }

    @Test
    void a_line_that_goes_dead_gives_503_with_a_name_in_time_and_holds_no_connection_for_ever()
            throws Exception {
        line.pull();
        var began = System.nanoTime();
        var asked = new ArrayList<CompletableFuture<Visitor.Answer>>();
        for (int i = 0; i < CONNECTIONS * 3; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> clerk.get("/letters")));
        }
        for (var answer : asked) {
            assertThat(answer.join().status()).isEqualTo(503);
            assertThat(answer.join().header("Retry-After")).isNotEmpty();
            assertThat(answer.join().page().select("code").text())
                    .isEqualTo(answer.join().header("X-Request-Id"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        var typed = clerk.send("/letters", "subject", "สายหลุด", "kind", "external");
        assertThat(typed.status()).isEqualTo(503);
        assertThat(typed.page().select("form[action=/letters] [name=subject]").val())
                .isEqualTo("สายหลุด");
        assertThat(clerk.get("/health").status()).isEqualTo(503);

        line.mend();

        var served = 0;
        for (int tries = 0; tries < 40 && served != 200; tries++) {
            served = clerk.get("/letters").status();
        }
        assertThat(served).isEqualTo(200);
        var pool = node.bean(HikariDataSource.class).getHikariPoolMXBean();
        assertThat(pool.getActiveConnections()).isLessThan(CONNECTIONS);
        assertThat(pool.getThreadsAwaitingConnection()).isZero();
        assertThat(clerk.get("/health").status()).isEqualTo(200);
    }
}
