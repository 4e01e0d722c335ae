package bpm.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextTest {

    private static final Manual MANUAL = new Manual("");

    @Test
    void html_within_a_text_is_shown_and_never_obeyed() {
        var text = Rendering.render(
                "# Title\n\nLead <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n"
                        + "[here](javascript:alert(1))",
                false);

        var page = Jsoup.parseBodyFragment(text.html());

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(page.select("a").attr("href")).isEmpty();
    }

    @Test
    void what_stands_in_back_quotes_is_a_key() {
        var page = Jsoup.parseBodyFragment(
                Rendering.render("# Keys\n\n`Shift`+`<Tab>` back", false).html());

        assertThat(page.select("kbd").eachText()).containsExactly("Shift", "<Tab>");
    }

    @Test
    void a_link_into_the_example_world_is_plain_words_elsewhere() {
        var markdown = "# Tour\n\nPress [*this* activity](example:/assignments/2567-07-2/5701) now";

        var inside = Jsoup.parseBodyFragment(Rendering.render(markdown, true).html());
        var outside = Jsoup.parseBodyFragment(Rendering.render(markdown, false).html());

        assertThat(inside.select("a").attr("href")).isEqualTo("/assignments/2567-07-2/5701");
        assertThat(outside.select("a")).isEmpty();
        assertThat(outside.text()).isEqualTo(inside.text()).isEqualTo("Press this activity now");
    }

    @Test
    void what_is_searched_and_shown_of_it_are_words_alone() {
        var text = Rendering.render(
                "# Title\n\nSee [the *list*](/help/list) by\n`Tab` **now**", false);

        assertThat(text.lead()).isEqualTo("See the list by Tab now");
    }

    @ParameterizedTest
    @CsvSource({
        "/, desk",
        "/offices/5701, desk",
        "/assignments, assignments",
        "/assignments/2567-07-2/5701, activity",
        "/assignments/2567-07-2/5701/progress, progress",
        "/assignments/2567-07-2/5701/progress/check, progress",
        "/assignments/2567-07-2/57/overview, overview",
        "/assignments/2567-M06/5701/monthly, monthly",
        "/rounds/12, rounds",
        "/rounds/12/paper/3, paper",
        "/rounds/12/summary, summary",
        "/plan/2567, plan",
        "/plan/2567/ours/new, ours",
        "/plan/activities/2567-07-2/questionnaire, questionnaire",
        "/months/targets/2567, targets",
        "/money/imports/7, money-imports",
        "/help/letter, help"
    })
    void a_page_is_explained_by_the_section_that_names_it_closest(String page, String key) {
        assertThat(MANUAL.at(page)).map(Section::key).contains(key);
        assertThat(MANUAL.at(page + "?year=2567")).map(Section::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/nowhere",
                "//evil.example",
                "https://evil.example/",
                "/%zz",
                "/%E0%A4",
                "\\",
                "/q/ABC"
            })
    void what_is_no_page_of_ours_has_no_section(String page) {
        assertThat(MANUAL.at(page)).isEmpty();
    }

    @Test
    void a_search_forgives_how_thai_is_typed() {
        assertThat(first("นำเข้าคำตอบ")).isEqualTo("bringing");
        assertThat(first("น\u0e4d\u0e32เข้าค\u0e4d\u0e32ตอบ")).isEqualTo("bringing");
        assertThat(first("นำ เข้า คำตอบ")).isEqualTo("bringing");
        assertThat(first("แป้้นพิมพ์")).isEqualTo("keys");
        assertThat(first("สรุป EA ๓")).isEqualTo(first("สรุป ea3")).isEqualTo("summary");
    }

    @Test
    void a_search_finds_words_apart_from_each_other_and_shows_the_piece_that_holds_them() {
        var found = MANUAL.search("ลืม ออกลิงก์ใหม่", false);

        assertThat(found.getFirst().section().key()).isEqualTo("people");
        assertThat(found.getFirst().excerpt()).contains("ลืมรหัสผ่าน").contains("ออกลิงก์ใหม่");
    }

    @Test
    void an_english_reader_may_search_the_old_menus_in_thai() {
        assertThat(MANUAL.search("บันทึกข้อมูลพื้นที่", true))
                .extracting(found -> found.section().key())
                .contains("letter");
    }

    @Test
    void nothing_typed_and_nothing_found_are_no_sections() {
        assertThat(MANUAL.search("  ", false)).isEmpty();
        assertThat(MANUAL.search("ควอนตัม", false)).isEmpty();
    }

    private static String first(String typed) {
        return MANUAL.search(typed, false).getFirst().section().key();
    }
}
