package bpm.help;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

class HelpPagesTest {

    /** What participants see: they read no handbook. */
    private static final List<String> WITHOUT =
            List.of("/q", "/q/", "/q/{code}", "/q/{code}/thanks");

    private static final Pattern VARIABLE =
            Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})+))?}");
    private static final List<String> SAMPLES = List.of(
            "2567",
            "5701",
            "57",
            "1",
            "2567-M06",
            "results",
            "area",
            "assignments",
            "activities",
            "2567-07-2",
            "00000000-0000-0000-0000-000000000000");

    @Test
    void every_page_has_a_section_of_the_help() {
        var reader = Visitor.nobody();
        var without = new TreeSet<String>();
        int pages = 0;
        for (var pattern : pages()) {
            var path = sample(pattern);
            var answer = reader.get("/help/at?page=" + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            pages++;
            if (answer.path().equals("/help")) {
                without.add(VARIABLE.matcher(pattern.getPatternString()).replaceAll("{$1}"));
            }
        }

        assertThat(pages).isGreaterThan(110);
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    @Test
    void every_link_of_the_help_leads_to_a_page() {
        var everybody = Visitor.as(Given.person(
                OfficeCode.DEPARTMENT,
                Role.REPORTER,
                Role.REVIEWER,
                Role.PLANNER,
                Role.PEOPLE_ADMIN));
        var links = new TreeSet<String>();
        for (var section : Server.bean(Manual.class).sections()) {
            links.addAll(links(section.thai()));
            links.addAll(links(section.english()));
        }

        assertThat(links).hasSizeGreaterThan(40).allMatch(link -> link.startsWith("/"));
        for (var link : links) {
            assertThat(everybody.get(link).status()).as(link).isEqualTo(200);
        }
    }

    @Test
    void the_head_of_every_page_leads_to_its_section() {
        var district = Given.district(Given.shared(), 5);
        var reporter = Visitor.as(Given.person(district, Role.REPORTER, Role.PEOPLE_ADMIN));
        var pages = Map.of(
                "/", "desk",
                "/plan/2567", "plan",
                "/money", "money",
                "/months", "months",
                "/people", "people",
                "/me", "me",
                "/notices", "notices",
                "/letters", "letters",
                "/help/letter", "help");

        pages.forEach((page, key) -> {
            var link = reporter.get(page).page().select("header a[href^=/help/at]");
            assertThat(link.eachText()).as(page).containsExactly("ช่วยเหลือ");
            assertThat(reporter.get(link.attr("href")).path()).as(page).isEqualTo("/help/" + key);
        });
    }

    @Test
    void a_page_that_refuses_what_was_typed_leads_to_the_same_section() {
        var admin = Visitor.as(Given.person(Given.district(Given.shared(), 5), Role.PEOPLE_ADMIN));

        var refused = admin.send("/people", "fullName", "");

        assertThat(refused.status()).isEqualTo(422);
        var link = refused.page().select("header a[href^=/help/at]").attr("href");
        assertThat(admin.get(link).path()).isEqualTo("/help/people");
    }

    @Test
    void a_page_that_is_not_there_leads_to_the_contents() {
        var reporter = Visitor.as(Given.reporter(Given.district(Given.shared(), 5)));

        var lost = reporter.get("/nowhere/at/all");
        var link = lost.page().select("header a[href^=/help/at]").attr("href");

        assertThat(lost.status()).isEqualTo(404);
        assertThat(reporter.get(link).path()).isEqualTo("/help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fevil.example%2F",
                "%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%0D%0ALocation%3A%20https%3A%2F%2Fevil.example",
                "%25zz",
                ""
            })
    void nobody_is_led_out_of_the_house(String page) {
        var answer = Visitor.nobody().get("/help/at?page=" + page);

        assertThat(answer.path()).isEqualTo("/help");
        assertThat(answer.response().uri().toString()).isEqualTo(Server.url() + "/help");
    }

    @Test
    void who_is_not_signed_in_reads_the_help_too_and_nothing_else() {
        var door = Visitor.nobody().get("/sign-in");
        var link = door.page().select("header a[href^=/help/at]").attr("href");

        var help = Visitor.nobody().get(link);

        assertThat(help.path()).isEqualTo("/help/sign-in");
        assertThat(help.text()).contains("ลืมรหัสผ่าน").doesNotContain("ออกจากระบบ");
        assertThat(Visitor.nobody().get("/help/tour").path()).isEqualTo("/help/tour-district");
        assertThat(Visitor.nobody().get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_tour_is_that_of_the_readers_level() {
        assertThat(Visitor.as(Given.reporter(Given.district(Given.shared(), 5)))
                        .get("/help/tour")
                        .path())
                .isEqualTo("/help/tour-district");
        assertThat(Visitor.as(Given.reviewer(Given.shared())).get("/help/tour").path())
                .isEqualTo("/help/tour-province");
        assertThat(Visitor.as(Given.planner(OfficeCode.DEPARTMENT))
                        .get("/help/tour")
                        .path())
                .isEqualTo("/help/tour-department");
    }

    @Test
    void the_contents_are_searched_and_what_is_not_there_is_said() {
        var found = Visitor.nobody()
                .get("/help?q=%E0%B8%A5%E0%B8%B7%E0%B8%A1%E0%B8%A3%E0%B8%AB%E0%B8%B1%E0%B8%AA");
        var lost = Visitor.nobody().get("/help?q=%3Cb%3Eqqq");

        assertThat(found.page().select("main .help-found a").eachAttr("href"))
                .contains("/help/sign-in", "/help/people");
        assertThat(lost.page().select("main .help-found")).isEmpty();
        assertThat(lost.text()).contains("<b>qqq").contains("ลองคำที่สั้นลง");
        assertThat(Visitor.nobody().get("/help/no-such-section").status()).isEqualTo(404);
    }

    private static List<String> links(HelpText text) {
        return Jsoup.parseBodyFragment(text.html()).select("a").eachAttr("href");
    }

    /** Every address that answers a browser with a page; files, photos and exports write their answer themselves. */
    private static List<PathPattern> pages() {
        return Server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(one -> isPage(one.getKey(), one.getValue()))
                .flatMap(one -> one.getKey().getPathPatternsCondition().getPatterns().stream())
                .toList();
    }

    private static boolean isPage(RequestMappingInfo route, HandlerMethod method) {
        var methods = route.getMethodsCondition().getMethods();
        var shown = method.getMethod().getReturnType();
        return method.getBeanType().getPackageName().startsWith("bpm.")
                && !method.getBeanType()
                        .isAnnotationPresent(
                                org.springframework.web.bind.annotation.RestController.class)
                && !method.hasMethodAnnotation(ResponseBody.class)
                && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && (shown == ModelAndView.class || shown == String.class);
    }

    /** An address that the pattern takes: for each of its variables the first sample that fits. */
    private static String sample(PathPattern pattern) {
        var path = VARIABLE.matcher(pattern.getPatternString())
                .replaceAll(variable -> SAMPLES.stream()
                        .filter(one -> variable.group(2) == null || one.matches(variable.group(2)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no sample for " + pattern)));
        assertThat(pattern.matches(PathContainer.parsePath(path))).as(path).isTrue();
        return path;
    }
}
