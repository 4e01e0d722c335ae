package bpm.help;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.Words;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Help tells the truth: what is set in strong type are words of the screen, in both languages the same ones. */
class HelpWordsTest {

    private static final Manual MANUAL = new Manual("example");
    private static final Words ENGLISH = new Words(true, false);
    private static final String SCREEN = screen();

    /** The steps of the letter's manual (ขร ๐๐๑๙.๑/ว ๖๕๑๐๓), in its own words and order. */
    private static final List<String> STEPS = List.of(
            "บริการภายใน",
            "ระบบบริหารงบประมาณและบริหารกิจกรรม/โครงการ (BPM)",
            "โปรแกรมรายงานการเงินและงบประมาณ (BPM) ปี 2567",
            "LOGIN (สำหรับเจ้าหน้าที่)",
            "ใส่รหัสผ่าน",
            "รายงานผลการดำเนินงาน › กิจกรรม(โครงการ)ตามผลผลิต › รายงานผลการปฏิบัติงาน",
            "เลือกแผนงาน/โครงการที่จะบันทึก",
            "บันทึกรายงาน กรอกข้อมูล",
            "1.ชื่อผู้รับผิดชอบระดับอำเภอ/เบอร์โทร",
            "2.วัน เดือน ปี ที่ดำเนินการ",
            "3.ประเด็นความสำเร็จ (อาจไม่มีข้อมูลให้กรอก)",
            "4.เป้าหมาย/ผลการดำเนินงาน",
            "5.ความก้าวหน้าอำเภอทำได้กี่เปอร์เซ็นต์ (ให้เลือก 100 %)",
            "6.แนบไฟล์รูป (ไม่เกิน 2 MB) ไฟล์รูปให้บีบอัด",
            "7.ส่งรายงาน (ข้อมูลของอำเภอจะส่งไปรอที่หน้าโปรแกรมของจังหวัด)",
            "รายงานผลการดำเนินงาน › แบบเก็บข้อมูลประเมินผล/ข้อมูลเชิงพื้นที่",
            "ข้อมูลแบบฟอร์มประเมินผลมาตรฐาน/ข้อมูลเชิงพื้นที่ › กิจกรรมโครงการตามผลผลิต",
            "บันทึกแบบประเมิน (กรอกข้อมูลให้ครบถ้วน)",
            "บันทึกข้อมูลพื้นที่",
            "แสดงข้อมูลพื้นที่ (กรณีต้องการแก้ไขข้อมูลให้เลือก ปรับปรุง)");

    static List<Section> sections() {
        return MANUAL.sections();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void strong_words_stand_on_a_screen(Section section) {
        for (var word : strong(section.thai())) {
            assertThat(SCREEN).as(section.key()).contains("\"" + word + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void both_languages_name_the_same_words_of_the_screen(Section section) {
        var translated = strong(section.thai()).stream()
                .map(thai -> ENGLISH.s(thai))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(strong(section.english())).as(section.key()).isEqualTo(translated);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void both_languages_have_the_same_headings_items_steps_and_links(Section section) {
        var thai = page(section.thai());
        var english = page(section.english());

        for (var kind : List.of("h2", "h3", "ol > li", "ul > li", "blockquote", "kbd")) {
            assertThat(english.select(kind))
                    .as(section.key() + ": " + kind)
                    .hasSameSizeAs(thai.select(kind));
        }
        assertThat(english.select("a").eachAttr("href"))
                .as(section.key())
                .containsExactlyElementsOf(thai.select("a").eachAttr("href"));
        assertThat(english.select("blockquote").eachText())
                .isEqualTo(thai.select("blockquote").eachText());
    }

    @Test
    void every_step_of_the_letter_is_shown_in_its_order_and_answered() {
        var page = page(MANUAL.find("letter").orElseThrow().thai());
        var told = String.join(" ", page.select("blockquote").eachText());

        assertThat(told).containsSubsequence(STEPS);
        for (var step : page.select("blockquote")) {
            assertThat(step.nextElementSibling()).as(step.text()).isNotNull();
            assertThat(step.nextElementSibling().tagName()).isIn("p", "ol");
        }
    }

    @Test
    void links_to_other_sections_lead_to_sections() {
        var keys = sections().stream().map(Section::path).toList();
        for (var section : sections()) {
            assertThat(page(section.thai()).select("a[href^=/help/]").eachAttr("href"))
                    .as(section.key())
                    .allMatch(href -> keys.contains(href) || href.equals("/help/tour"));
        }
    }

    @Test
    void every_file_is_a_section_of_the_contents() throws IOException {
        for (var language : List.of("th", "en")) {
            try (var files = Files.list(Path.of("src/main/resources/help", language))) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                        .containsExactlyInAnyOrderElementsOf(
                                sections().stream().map(Section::key).toList());
            }
        }
    }

    private static TreeSet<String> strong(HelpText text) {
        return new TreeSet<>(page(text).select("strong").eachText());
    }

    private static Document page(HelpText text) {
        return Jsoup.parseBodyFragment(text.html());
    }

    /** What pages and code say, literals joined by + as one; what only a test or the example says does not count. */
    private static String screen() {
        var ours = Pattern.compile("src/main/(jte|java)/.*\\.(jte|java)");
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> ours.matcher(file.toString()).matches())
                    .filter(file -> !file.toString().contains("/world/"))
                    .map(HelpWordsTest::read)
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\"\\s*\\+\\s*\"", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
