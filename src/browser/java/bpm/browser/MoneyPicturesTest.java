package bpm.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of money in the example world, fit on desktop and phone. */
class MoneyPicturesTest {

    @Tag(Window.SCREENS_ONLY)
    @ParameterizedTest(name = "{2} as {0}")
    @CsvSource({
        "suphaphon.57, /money?year=2567, money-province",
        "chanchai.00, /money?year=2567, money-nation",
        "chanchai.00, /money/activities/2567-07-2, money-allot-province",
        "chanchai.00, /money/projects/2567-07, money-allot-project",
        "suphaphon.57, /plan/2567/giving/2567-07-2/5701/cancellation, money-cancelling",
        "orathai.5701, /money?year=2567, money-district",
        "orathai.5701, /assignments/2567-07-2/5701, money-activity",
        "orathai.5701, /assignments/2567-07-2/5701/money, money-ledger-told",
        "orathai.5701, /assignments/2567-07-2/5701/money/new?kind=disburse, money-entry-new",
    })
    void a_page_is_fit_and_has_its_picture(String person, String path, String name) {
        try (var window = Window.onExample(person)) {
            window.isFitOnBoth(path, name);
        }
    }
}
