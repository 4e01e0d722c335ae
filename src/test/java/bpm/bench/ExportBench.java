package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;

import javax.sql.DataSource;

/** A million responses exported as CSV, NDJSON and XLSX by a server whose heap holds a small part of them */
class ExportBench {

    private static final String ACTIVITY = "2567-02-1";
    private static final int ROUNDS = 1756;
    private static final String HEAP = System.getProperty("bench.heap", "128m");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_million_responses_leave_in_constant_memory() throws Exception {
        int answers = Integer.getInteger("bench.count", 1_000_000);
        var reader = Given.person(OfficeCode.DEPARTMENT, Role.READER);
        fill(answers);
        var home = Files.createDirectories(Path.of("target/export-bench"));
        var database = (DriverManagerDataSource)
                Server.context().getBean("ownerDataSource", DataSource.class);
        var node = new DrillServer(
                home,
                HEAP,
                Map.of(
                        "BPM_DATABASE_URL", database.getUrl(),
                        "BPM_DATABASE_USER", database.getUsername(),
                        "BPM_DATABASE_PASSWORD",
                                database.getPassword() == null ? "" : database.getPassword()));
        node.start(Duration.ofMinutes(3));
        try {
            var token = token(node, reader.name());
            System.out.printf("%n%,d responses, a server with -Xmx%s%n", answers, HEAP);
            take(node, token, "offices.csv", 0); // warm
            for (var file : new String[] {
                "responses.csv",
                "responses.csv?activity=" + ACTIVITY,
                "responses.ndjson",
                "responses.xlsx"
            }) {
                long rows = take(node, token, file, answers);
                if (!file.endsWith("xlsx")) {
                    assertThat(rows)
                            .as(file)
                            .isEqualTo(file.contains("csv") ? answers + 1L : answers);
                }
            }
        } finally {
            node.stop();
        }
    }

    /** Reads it to its end as it comes, and gives back its lines. */
    private long take(DrillServer node, String token, String file, int answers) throws Exception {
        long start = System.nanoTime();
        var response = http.send(
                HttpRequest.newBuilder(URI.create(node.url() + "/api/v1/exports/" + file))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        long bytes = 0;
        long lines = 0;
        long first = 0;
        var part = new byte[1 << 16];
        try (InputStream in = response.body()) {
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                first = first == 0 ? System.nanoTime() - start : first;
                bytes += n;
                for (int i = 0; i < n; i++) {
                    lines += part[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (answers > 0) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%-40s %,8.1f MB in %6.1f s (%,8.0f responses/s), first byte after %,5.0f ms, peak memory of"
                            + " the process so far %s%n",
                    file, bytes / 1e6, seconds, answers / seconds, first / 1e6, peak(node));
        }
        return lines;
    }

    private static String peak(DrillServer node) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(node.processId()), "status"))
                .stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("?")
                .replaceAll("VmHWM:\\s*", "");
    }

    private String token(DrillServer node, String name) throws Exception {
        var basic = (name + ":" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var made = http.send(
                HttpRequest.newBuilder(URI.create(node.url() + "/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(basic))
                        .POST(BodyPublishers.ofString(
                                "{\"name\":\"bench\",\"days\":1,\"scopes\":[\"read\"]}"))
                        .build(),
                BodyHandlers.ofString());
        return JsonMapper.shared().readTree(made.body()).path("token").asString();
    }

    private static void fill(int answers) throws SQLException {
        var chance = new Random(2567);
        try (var connection =
                Server.context().getBean("ownerDataSource", DataSource.class).getConnection()) {
            Hall.settle(connection, ACTIVITY, ROUNDS);
            var texts = new String[97];
            Arrays.setAll(texts, i -> Hall.answers(chance));
            try (var insert = connection.prepareStatement("""
                    insert into survey_response (round, year, id, office, seq, channel, answers, received_at)
                    select r.id, r.year, gen_random_uuid(), r.office, nextval('survey_seq'), 'QR',
                        (?::text[])[1 + (r.id * 31 + i) % 97]::jsonb, now()
                    from (select id, year, office, row_number() over (order by id) as place
                        from survey_round where activity = ?) as r
                    cross join lateral generate_series(1,
                        (r.place * ? / ?)::int - ((r.place - 1) * ? / ?)::int) as i
                    """)) {
                insert.setArray(1, connection.createArrayOf("text", texts));
                insert.setString(2, ACTIVITY);
                for (int i = 3; i <= 6; i++) {
                    insert.setLong(i, i % 2 == 1 ? answers : ROUNDS);
                }
                insert.executeUpdate();
            }
            try (var vacuum = connection.createStatement()) {
                vacuum.execute("vacuum analyze survey_response");
            }
        }
    }
}
