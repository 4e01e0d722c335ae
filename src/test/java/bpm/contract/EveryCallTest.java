package bpm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The API does what its document says: a client that openapi-generator makes of the document calls each documented
 * call at the running server, and every call and answer is held against the document. A new address fails here until
 * some {@link Exercises} call it; {@code BPM_EXAMPLES=keep} then writes its example.
 */
class EveryCallTest {

    private static final Path FOLDER = Path.of("target/contract");
    private static final Path EXAMPLES = Path.of("src/main/resources/api/examples.json");

    /** The parts of the API in an order in which each finds what it needs. */
    private static final List<Exercises> ALL = List.of(
            new PlanExercises(),
            new FilingExercises(),
            new MoneyExercises(),
            new OverviewExercises(),
            new LetterExercises(),
            new YearExercises(),
            new NationExercises(),
            new ExchangeExercises());

    private static Contract contract;
    private static GeneratedClient client;
    private static Witness witness;

    @BeforeAll
    static void everything_is_called_once() throws Exception {
        Files.createDirectories(FOLDER);
        var document = Visitor.as(Given.reporter(Given.elsewhere()))
                .get("/api/v1/openapi")
                .body();
        Files.writeString(FOLDER.resolve("openapi.json"), document);
        contract = new Contract(document);
        client = GeneratedClient.of(FOLDER.resolve("openapi.json"), FOLDER.resolve("client"));
        witness = new Witness();
        var api = new Api(client, witness);
        var scene = Scene.make();
        ALL.forEach(exercises -> exercises.run(api, scene));
    }

    @AfterAll
    static void end() {
        witness.close();
    }

    @Test
    void the_document_generates_a_client_that_knows_every_call() {
        assertThat(contract.names()).isNotEmpty().allMatch(client::knows);
    }

    @Test
    void every_documented_call_was_made_and_answered_well() {
        var done = witness.seen().stream()
                .filter(seen -> seen.status() < 300)
                .flatMap(seen -> contract.of(seen).stream())
                .map(Contract.Operation::id)
                .collect(Collectors.toSet());
        var missing = new TreeSet<>(contract.names());
        missing.removeAll(done);

        assertThat(missing)
                .as("documented calls that no Exercises of bpm.contract makes")
                .isEmpty();
    }

    @Test
    void no_call_and_no_answer_differs_from_the_document() {
        assertThat(witness.seen().stream()
                        .flatMap(seen -> contract.complaints(seen).stream())
                        .distinct())
                .isEmpty();
    }

    /** The judge is no yes-man: each kind of difference is noticed. */
    @Test
    void a_difference_would_be_noticed() {
        var good = "{\"items\":[],\"total\":0}";

        assertThat(contract.complaints(offices("", 200, good))).isEmpty();
        assertThat(contract.complaints(offices("colour=red", 200, good)))
                .anyMatch(one -> one.contains("the parameter colour"));
        assertThat(contract.complaints(offices("", 418, good)))
                .anyMatch(one -> one.contains("the status is not documented"));
        assertThat(contract.complaints(offices("", 200, "{\"items\":[],\"total\":0,\"more\":1}")))
                .anyMatch(one -> one.contains("more"));
        assertThat(contract.complaints(offices("", 200, "{\"items\":[]}")))
                .anyMatch(one -> one.contains("total"));
        assertThat(contract.complaints(
                        offices("", 200, "{\"items\":[{\"code\":57}],\"total\":\"many\"}")))
                .anyMatch(one -> one.contains("/items/0/code"))
                .anyMatch(one -> one.contains("/total"));
        assertThat(contract.complaints(new Witness.Seen(
                        "GET", "/api/v1/nowhere", "", "", new byte[0], 200, "", new byte[0])))
                .anyMatch(one -> one.contains("is not documented"));
    }

    private static Witness.Seen offices(String query, int status, String body) {
        return new Witness.Seen(
                "GET",
                "/api/v1/offices",
                query,
                "",
                new byte[0],
                status,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_description_lacks_nothing() {
        assertThat(contract.gaps()).isEmpty();
    }

    @Test
    void every_call_has_an_example_that_is_one() throws Exception {
        var made = Examples.of(contract, witness.seen());
        Files.writeString(FOLDER.resolve("examples.json"), made);
        if ("keep".equals(System.getenv("BPM_EXAMPLES"))) {
            Files.writeString(EXAMPLES, made);
        }
        JsonNode kept = JsonMapper.shared().readTree(Files.readString(EXAMPLES));

        assertThat(contract.names())
                .as("calls without an example: run this test with BPM_EXAMPLES=keep")
                .allMatch(kept::has);
        assertThat(kept.propertyNames())
                .as("examples of calls that there are no more")
                .allMatch(name -> contract.names().contains(name));
    }
}
