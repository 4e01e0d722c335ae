package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.OtherReader;
import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of the example world, and the pages where they are taken. */
class PaperPicturesTest {

    private static final List<String> WORD = List.of(
            "/assignments/2567-07-2/5701/papers/progress",
            "/assignments/2567-07-2/5701/papers/ea2",
            "/assignments/2567-07-2/5701/papers/ea3",
            "/assignments/2567-14-1/57xx/papers/ea4",
            "/assignments/2567-07-2/5701/papers/ledger",
            "/assignments/2567-06-2/57xx/papers/area",
            "/letters/1/letter",
            "/letters/2/letter",
            "/assignments/2567-07-2/57/papers/overview",
            "/offices/57/papers/ea1",
            "/offices/57/papers/months",
            "/offices/57/papers/money");

    @Tag(Window.SCREENS_ONLY)
    @ParameterizedTest(name = "{2} as {0}")
    @CsvSource({
        "orathai.5701, /assignments/2567-07-2/5701/papers, papers",
        "suphaphon.57, /offices/57/papers?year=2567, papers-office",
        "suphaphon.57, /packs, packs",
        "suphaphon.57, /check?digest=0123, check",
        "suphaphon.57, /letters, letters",
    })
    void a_page_is_fit_and_has_its_picture(String person, String path, String name) {
        try (var window = Window.onExample(person)) {
            window.isFitOnBoth(path, name);
        }
    }

    @ParameterizedTest(name = "{2} of {1}")
    @CsvSource({
        "orathai.5701, /assignments/2567-07-2/5701/papers/progress.pdf, paper-progress, 1",
        "orathai.5701, /assignments/2567-07-2/5701/papers/ea2.pdf, paper-ea2, 1",
        "orathai.5701, /assignments/2567-07-2/5701/papers/ea3.pdf, paper-ea3, 1",
        "suphaphon.57, /assignments/2567-14-1/57xx/papers/ea4.pdf, paper-ea4, 1",
        "orathai.5701, /assignments/2567-07-2/5701/papers/ledger.pdf, paper-ledger, 1",
        "suphaphon.57, /assignments/2567-07-2/57/papers/overview.pdf, paper-overview, 2",
        "suphaphon.57, /assignments/2567-06-2/57xx/papers/area.pdf, paper-area, 1",
        "suphaphon.57, /letters/1/letter.pdf, paper-letter, 1",
        "suphaphon.57, /letters/2/letter.pdf, paper-memo, 1",
        "suphaphon.57, /offices/57/papers/ea1.pdf?year=2567, paper-ea1, 1",
        "suphaphon.57, /offices/57/papers/months.pdf?year=2567, paper-months, 1",
        "suphaphon.57, /offices/57/papers/money.pdf?year=2567, paper-money, 1",
    })
    void a_paper_is_whole_and_has_its_picture(String person, String path, String name, int page) {
        try (var window = Window.onExample(person)) {
            var answer = get(window, path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(OtherReader.fonts(answer.body()))
                    .isNotEmpty()
                    .allMatch(font -> font.contains("yes yes yes"));
            assertThat(OtherReader.text(answer.body())).contains("๒๕๖๗");
            window.paper(answer.body(), name, page);
        }
    }

    /** What is missing after another program has read it would be missing on an officer's desk. */
    @Test
    void word_and_spreadsheets_of_every_kind_open_in_another_office_program() throws IOException {
        var folder = Files.createTempDirectory("office");
        try (var window = Window.onExample("suphaphon.57")) {
            for (var paper : WORD) {
                for (var ending : List.of("docx", "xlsx")) {
                    var answer = get(window, paper + "." + ending + "?year=2567");
                    if (answer.status() == 200) {
                        var name = paper.replaceAll(".*/", "") + "-" + ending + "." + ending;
                        Files.write(folder.resolve(name), answer.body());
                    }
                }
            }
        }

        OtherReader.run(List.of("sh", "-c", "cd '" + folder + "' && soffice -env:UserInstallation=file://" + folder
                + "/profile --headless --convert-to pdf *.docx *.xlsx"));

        try (var files = Files.list(folder)) {
            var made = files.filter(file -> file.toString().matches(".*\\.(docx|xlsx)")).toList();
            assertThat(made).hasSizeGreaterThanOrEqualTo(17);
            for (var file : made) {
                var pdf = Path.of(file.toString().replaceAll("\\.(docx|xlsx)$", ".pdf"));
                assertThat(pdf).exists();
                assertThat(OtherReader.text(Files.readAllBytes(pdf))).as(file.toString()).containsPattern("[ก-ฮ]{3}");
            }
        }
    }

    /** In a path with 57xx it is the first district that has such a paper. */
    private static APIResponse get(Window window, String path) {
        var answer = window.page().request().get(path.replace("57xx", "5701"));
        for (int i = 5702; i <= 5718 && path.contains("57xx") && answer.status() == 404; i++) {
            answer = window.page().request().get(path.replace("57xx", "" + i));
        }
        return answer;
    }
}
