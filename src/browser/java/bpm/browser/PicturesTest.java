package bpm.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page of the example world, fit on desktop and phone; the pictures stay in docs/screens. */
class PicturesTest {

    @Tag(Window.SCREENS_ONLY)
    @ParameterizedTest(name = "{2} as {0}")
    @CsvSource({
        "orathai.5701, /, desk-district",
        "orathai.5701, /assignments/2567-06-1/5701, activity",
        "orathai.5701, /assignments/2567-06-1/5701/progress, progress-returned",
        "orathai.5701, /plan/2567/ours, plan-ours",
        "orathai.5701, /nowhere, not-found",
        "orathai.5701, /?year=2569, desk-empty",
        "suphaphon.57, /, desk-province",
        "suphaphon.57, /assignments?state=late, list",
        "suphaphon.57, /waiting, waiting",
        "suphaphon.57, /assignments/2567-16-1/5701/progress, progress-review",
        "rattana.57, /plan/2567/giving, giving",
        "rattana.57, /plan/2567/giving/2567-07-2, giving-activity",
        "rattana.57, /plan/2567/giving/former, giving-former",
        "rattana.57, /plan/2567/ours/projects/new, plan-added",
        "phichai.57, /people, people",
        "chanchai.00, /, desk-department",
        "chanchai.00, /plan/2567, plan",
        "chanchai.00, /plan/activities/2567-14-1, plan-activity",
        "thanakorn.00, /offices/57, desk-province-reader",
        "thanakorn.00, /me, me",
        "suphaphon.57, /overview, overviews",
        "kanya.57, /assignments/2567-16-1/57/overview, overview",
        "chanchai.00, /assignments/2567-15-1/57/overview, overview-review",
        "chanchai.00, /assignments/2567-07-2/57/overview/versions/2, overview-supplement",
        "chanchai.00, /overview, overviews-nation",
        "chanchai.00, /overview/2567-07-2, overviews-activity",
    })
    void a_page_is_fit_and_has_its_picture(String person, String path, String name) {
        try (var window = Window.onExample(person)) {
            window.isFitOnBoth(path, name);
        }
    }
}
