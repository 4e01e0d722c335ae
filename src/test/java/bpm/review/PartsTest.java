package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Words;
import bpm.web.Page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class PartsTest {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, "gg.jte.generated.precompiled");
    private static final FilingRef REF =
            new FilingRef(FilingKind.PROGRESS, "2567-07-2", new OfficeCode("5701"));
    private static final Actor WRITER = person("5701", Role.REPORTER);
    private static final Actor REVIEWER = person("57", Role.REVIEWER);
    private static final Stamp SENT = Stamp.of(WRITER, Instant.parse("2024-08-19T03:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, เลยกำหนด 20 วัน, late, flag",
        "2024-08-20, ครบกำหนดวันนี้, due, clock",
        "2024-08-25, อีก 5 วัน (วันอาทิตย์), due, clock",
        "2024-08-27, อีก 7 วัน, due, clock",
        "2024-08-28, ภายใน 28 ส.ค. 2567, '', calendar",
        "2024-08-31, ภายใน 31 ส.ค. 2567 (วันเสาร์), '', calendar"
    })
    void a_due_date_says_how_near_it_is(LocalDate due, String words, String look, String icon) {
        var badge = render("parts/due.jte", Map.of("due", due)).selectFirst(".state");

        assertThat(badge.text()).isEqualTo(words);
        assertThat(badge.className()).isEqualTo(("state " + look).strip());
        assertThat(badge.select("use").attr("href")).endsWith("#" + icon);
    }

    @Test
    void what_is_done_is_not_late_any_more() {
        var part =
                render("parts/due.jte", Map.of("due", LocalDate.parse("2024-06-30"), "done", true));

        assertThat(part.text()).isEqualTo("กำหนด 30 มิ.ย. 2567 (วันอาทิตย์)");
        assertThat(part.select(".late")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ร่าง, '', pencil",
        "SUBMITTED, ส่งแล้ว, sent, send",
        "RETURNED, ส่งกลับแก้ไข, back, back",
        "APPROVED, เห็นชอบแล้ว, done, check"
    })
    void a_state_is_a_word_an_icon_and_a_colour(
            FilingState state, String word, String look, String icon) {
        var badge = render("parts/state.jte", Map.of("state", state)).selectFirst(".state");

        assertThat(badge.text()).isEqualTo(word);
        assertThat(badge.className()).isEqualTo(("state " + look).strip());
        assertThat(badge.select("use").attr("href")).endsWith("#" + icon);
    }

    @Test
    void no_state_is_not_started() {
        assertThat(render("parts/state.jte", Map.of("label", "ผล")).text())
                .isEqualTo("ผล: ยังไม่เริ่ม");
    }

    @Test
    void the_buttons_are_those_that_may_allows() {
        var sent = filing(FilingState.SUBMITTED);
        var approved = filing(FilingState.APPROVED);

        assertThat(steps(sent, REVIEWER)).containsExactly("approval", "taking-up", "return");
        assertThat(steps(sent.takenUpBy(SENT), REVIEWER)).containsExactly("approval", "return");
        assertThat(steps(sent, WRITER)).containsExactly("withdrawal");
        assertThat(steps(sent.takenUpBy(SENT), WRITER)).isEmpty();
        assertThat(steps(approved, REVIEWER)).containsExactly("reopening");
        assertThat(steps(approved, WRITER)).isEmpty();
        assertThat(steps(sent, person("57", Role.READER))).isEmpty();
    }

    @Test
    void the_timeline_shows_each_step_with_its_reason_the_latest_on_top() {
        var part = render(
                "parts/timeline.jte",
                Map.of(
                        "steps",
                        List.of(
                                step(FilingStep.SUBMIT, "", 1),
                                step(FilingStep.RETURN, "แนบภาพ", 1),
                                step(FilingStep.SUBMIT, "", 2))));

        assertThat(part.select("li").eachText())
                .satisfiesExactly(
                        li -> assertThat(li).startsWith("ส่งรายงานแล้ว (ครั้งที่ 2)"),
                        li -> assertThat(li).contains("ส่งกลับให้แก้ไขแล้ว", "“แนบภาพ”"),
                        li -> assertThat(li).contains("19 ส.ค. 2567 10.00 น. · คนของ 5701"));
    }

    @Test
    void a_fields_comments_stand_at_the_field_and_the_reviewer_can_add_one() {
        var comments = List.of(
                new Comment(1, "result", "ไม่ตรง <b>", SENT, 1, Optional.empty()),
                new Comment(2, "photos", "ไม่ชัด", SENT, 1, Optional.empty()));
        var model = Map.<String, Object>of(
                "filing", filing(FilingState.SUBMITTED), "comments", comments, "field", "result");

        var forReviewer = render("parts/comments.jte", with(model, "actor", REVIEWER));
        var forWriter = render("parts/comments.jte", with(model, "actor", WRITER));

        assertThat(forReviewer.select(".comment").eachText()).hasSize(1);
        assertThat(forReviewer.text()).contains("ไม่ตรง <b>");
        assertThat(forReviewer.select("#comments-result textarea#text-result")).hasSize(1);
        assertThat(forWriter.select("textarea")).isEmpty();
        assertThat(forWriter.select("form[action$=/comments/1/settling]")).hasSize(1);
    }

    private static List<String> steps(Filing filing, Actor actor) {
        return render("parts/road.jte", Map.of("filing", filing, "actor", actor))
                .select("form")
                .eachAttr("action")
                .stream()
                .map(action -> action.substring(action.lastIndexOf('/') + 1))
                .toList();
    }

    private static Document render(String part, Map<String, Object> model) {
        var output = new StringOutput();
        TEMPLATES.render(part, with(model, "page", page()), output);
        return Jsoup.parse(output.toString());
    }

    private static Map<String, Object> with(Map<String, Object> model, String name, Object value) {
        var more = new HashMap<>(model);
        more.put(name, value);
        return more;
    }

    private static Filing filing(FilingState state) {
        return new Filing(
                REF,
                new FiscalYear(2567),
                state,
                1,
                Optional.of(SENT),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(SENT));
    }

    private static StepTaken step(FilingStep step, String note, int version) {
        return new StepTaken(
                version,
                step,
                FilingState.DRAFT,
                FilingState.SUBMITTED,
                SENT,
                REF.office(),
                note,
                version);
    }

    private static Page page() {
        var year = new FiscalYear(2567);
        return new Page(
                Words.THAI,
                Optional.empty(),
                "",
                year,
                List.of(year),
                LocalDate.parse("2024-08-20"),
                false,
                "/",
                "",
                Optional.empty(),
                0,
                false,
                "");
    }

    private static Actor person(String office, Role role) {
        return new Actor(
                Long.parseLong(office),
                "p" + office,
                "คนของ " + office,
                new OfficeCode(office),
                Set.of(role),
                Words.THAI);
    }
}
