package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.OtherReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of the example world, and the pages where they are taken. */
class PaperPicturesTest {

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
        "suphaphon.57, /assignments/2567-14-1/5702/papers/ea4.pdf, paper-ea4, 1",
        "orathai.5701, /assignments/2567-07-2/5701/papers/ledger.pdf, paper-ledger, 1",
        "suphaphon.57, /assignments/2567-07-2/57/papers/overview.pdf, paper-overview, 2",
        "suphaphon.57, /offices/57/papers/ea1.pdf?year=2567, paper-ea1, 1",
        "suphaphon.57, /offices/57/papers/months.pdf?year=2567, paper-months, 1",
        "suphaphon.57, /offices/57/papers/money.pdf?year=2567, paper-money, 1",
    })
    void a_paper_is_whole_and_has_its_picture(String person, String path, String name, int page) {
        try (var window = Window.onExample(person)) {
            var answer = window.page().request().get(path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(OtherReader.fonts(answer.body()))
                    .isNotEmpty()
                    .allMatch(font -> font.contains("yes yes yes"));
            assertThat(OtherReader.text(answer.body())).contains("๒๕๖๗");
            window.paper(answer.body(), name, page);
        }
    }
}
