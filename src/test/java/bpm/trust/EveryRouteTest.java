package bpm.trust;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.Visitor.Answer;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every address is tried by people who may not: nobody, a neighbouring district, another province with every role, and
 * a reader of the office itself. A new address is tried by itself; one of a new kind fails until it has a rule here.
 */
class EveryRouteTest {

    private static final Victim VICTIM = Victim.ofThisRun();
    private static final OfficeCode PROVINCE = VICTIM.province();
    private static final Actor NEIGHBOUR =
            Given.person(Given.district(PROVINCE, 2), Role.REPORTER, Role.PLANNER, Role.READER);
    private static final Actor STRANGER = Given.person(Given.elsewhere(), Role.values());
    private static final Actor READER = Given.person(VICTIM.office(), Role.READER);

    /** Addresses for people who are not signed in, by how they begin. */
    private static final List<String> OPEN = List.of(
            "/q",
            "/calendar/",
            "/check",
            "/sign-in",
            "/join/",
            "/late",
            "/language",
            "/year",
            "/health",
            "/error",
            "POST /api/v1/tokens",
            "/help");

    /** What belongs to one office or person, by how it begins: whoever is not of it gets nothing. */
    private static final List<String> OWNED = List.of(
            "/assignments/{",
            "/api/v1/assignments/{",
            "/api/v1/projects/{",
            "/{of:assignments|projects}/",
            "/offices/{",
            "/overview/{activity}/{",
            "/rounds/{",
            "/api/v1/rounds/{",
            "/letters/{",
            "/api/v1/letters/{",
            "/people/{",
            "/photos/{",
            "/files/{",
            "/packs/{",
            "/money/imports/{",
            "/months/{month}/{",
            "/exchange/receivers/{",
            "/pivot/views/{",
            "/plan/{year}/giving/{activity}/{",
            "/nation/{number:2[4-6]\\d\\d}/{");

    /** What everyone signed in may open, each seeing their own scope in it; writes there ask for roles. */
    private static final Set<String> COMMON = Set.of(
            "",
            "api",
            "areas",
            "assignments",
            "assignments.",
            "copies",
            "efficiency",
            "exchange",
            "forms",
            "letters",
            "matrix",
            "matrix.",
            "me",
            "money",
            "money.",
            "months",
            "nation",
            "notices",
            "overview",
            "packs",
            "people",
            "pivot",
            "pivot.",
            "plan",
            "proof",
            "reviews",
            "rounds",
            "timeliness",
            "timeliness.",
            "waiting",
            "years",
            "years.",
            "acting",
            "review");

    @BeforeAll
    static void each_has_a_rule() {
        var without = Route.all().stream()
                .filter(route ->
                        !isOpen(route) && !isOwned(route) && !COMMON.contains(first(route)))
                .map(Route::toString)
                .toList();
        assertThat(without)
                .as("addresses of a new kind: say in EveryRouteTest whose they are")
                .isEmpty();
        assertThat(Route.all().stream().filter(route -> VICTIM.path(route).isEmpty()))
                .as("parts of an address that Victim knows nothing for")
                .isEmpty();
    }

    private static String first(Route route) {
        return route.pattern().substring(1).replaceAll("[/{].*", "");
    }

    private static boolean isOpen(Route route) {
        return OPEN.stream()
                .anyMatch(start ->
                        route.pattern().startsWith(start) || route.toString().startsWith(start));
    }

    private static boolean isOwned(Route route) {
        return OWNED.stream().anyMatch(start -> route.pattern().startsWith(start));
    }

    private static Answer tried(Visitor visitor, Route route) {
        var path = VICTIM.path(route).orElseThrow();
        if (route.reads()) {
            return visitor.get(path);
        }
        if (!route.isOfApi()) {
            return visitor.send(
                    path,
                    "version",
                    "1",
                    "note",
                    "ลอง",
                    "reason",
                    "ลอง",
                    "name",
                    "ลอง",
                    "office",
                    VICTIM.office().value(),
                    "comment",
                    "ลอง",
                    "sure",
                    "NO_PHOTOS");
        }
        return route.method().equals("PUT")
                ? visitor.putJson(path, "{}", "1")
                : visitor.sendJson(path, "{\"note\":\"ลอง\"}");
    }

    /** All that went differently than it must, so that one run names everything. */
    private static List<String> wrong(Actor person, Stream<Route> routes, Predicate<Answer> right) {
        var visitor = Visitor.as(person);
        var wrong = new ArrayList<String>();
        routes.forEach(route -> {
            var answer = tried(visitor, route);
            if (!right.test(answer) || answer.body().contains(Victim.SECRET)) {
                wrong.add(route + " → " + answer.status() + " " + answer.path());
            }
        });
        return wrong;
    }

    /** Refused, or not even understood, since a part is missing that only a page or program of ours would send. */
    private static boolean isRefused(Answer answer) {
        return Set.of(400, 403, 404, 415).contains(answer.status());
    }

    @Test
    void nobody_gets_no_further_than_the_door() {
        var wrong = new ArrayList<String>();
        Route.all().stream().filter(route -> !isOpen(route)).forEach(route -> {
            var answer = tried(Visitor.nobody(), route);
            boolean turnedAway = answer.path().equals("/sign-in")
                    || answer.path().equals("/late")
                    || answer.status() == 401
                    || answer.status() == 403;
            if (!turnedAway) {
                wrong.add(route + " → " + answer.status() + " " + answer.path());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_belongs_to_an_office_is_nothing_to_others() {
        for (var person : List.of(NEIGHBOUR, STRANGER)) {
            assertThat(wrong(
                            person,
                            Route.all().stream()
                                    .filter(EveryRouteTest::isOwned)
                                    .filter(route -> !isOpen(route)),
                            EveryRouteTest::isRefused))
                    .as(person.name() + " of " + person.office())
                    .isEmpty();
        }
        assertThat(VICTIM.written(List.of(NEIGHBOUR, STRANGER))).isEmpty();
    }

    @Test
    void no_common_page_tells_another_office_s_words_or_breaks() {
        for (var person : List.of(NEIGHBOUR, STRANGER)) {
            assertThat(wrong(
                            person,
                            Route.all().stream()
                                    .filter(Route::reads)
                                    .filter(route -> !isOwned(route)),
                            answer -> answer.status() < 500))
                    .as(person.name() + " of " + person.office())
                    .isEmpty();
        }
    }

    @Test
    void a_reader_writes_nothing_in_their_own_office() {
        var wrong = wrong(
                READER,
                Route.all().stream()
                        .filter(route -> !route.reads() && isOwned(route) && !isOpen(route)),
                answer -> answer.status() >= 400 && answer.status() < 500);

        assertThat(wrong).isEmpty();
        assertThat(VICTIM.written(List.of(READER)))
                .as("but for their own account and the token that tried the API")
                .allMatch(line -> line.startsWith("access."));
    }

    @Test
    void the_same_addresses_are_pages_to_those_whose_they_are() {
        var owner = Visitor.as(VICTIM.owner());
        var above = Visitor.as(Given.person(PROVINCE, Role.values()));
        long opened = Route.all().stream()
                .filter(route ->
                        route.reads() && isOwned(route) && !route.pattern().endsWith("/live"))
                .filter(route -> tried(owner, route).status() == 200
                        || tried(above, route).status() == 200)
                .count();

        assertThat(opened).isGreaterThan(70);
    }
}
