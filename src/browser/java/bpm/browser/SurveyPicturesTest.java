package bpm.browser;

import bpm.world.ExampleServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of rounds, summaries and evaluations in the example world, fit on desktop and phone. */
class SurveyPicturesTest {

    @Tag(Window.SCREENS_ONLY)
    @ParameterizedTest(name = "{2} as {0}")
    @CsvSource({
        "orathai.5701, /assignments/2567-07-2/5701, activity-evaluated",
        "orathai.5701, /assignments/2567-07-2/5701/rounds, rounds",
        "suphaphon.57, /rounds/{open}, round-open",
        "orathai.5701, /rounds/{2567-07-2/5701}/summary?by=sex, summary-round",
        "orathai.5701, /rounds/{2567-07-2/5701}/quality, quality",
        "orathai.5701, /assignments/2567-07-2/5701/answers, answers",
        "orathai.5701, /assignments/2567-07-2/5701/evaluation, evaluation-sent",
        "orathai.5701, /assignments/2567-04-1/5701/evaluation, evaluation-draft",
        "orathai.5701, /assignments/2567-07-2/5701/evaluation/versions/1, evaluation-version",
        "suphaphon.57, /assignments/2567-07-2/5702/evaluation, evaluation-review",
        "suphaphon.57, /assignments/2567-07-2/57/summary?by=age, summary-province",
        "chanchai.00, /assignments/2567-07-2/00/summary, summary-nation",
        "chanchai.00, /plan/2567/conventions, conventions",
        "chanchai.00, /plan/activities/2567-07-2/questionnaire, questionnaire",
        "chanchai.00, /plan/activities/2567-07-2/questionnaire/edit, questionnaire-edit",
        "orathai.5701, /plan/activities/2567-07-2/questionnaire/preview, questionnaire-preview",
        "orathai.5701, /assignments/2567-07-2/5701/topics, topics",
    })
    void a_page_is_fit_and_has_its_picture(String person, String path, String name) {
        try (var window = Window.onExample(person)) {
            window.isFitOnBoth(addressed(path), name);
        }
    }

    /** The number of a place's first round instead of the place in braces. */
    private static String addressed(String path) {
        int open = path.indexOf('{');
        if (open < 0) {
            return path;
        }
        int close = path.indexOf('}');
        var place = path.substring(open + 1, close).split("/");
        var which = place.length == 1
                ? "closes_at > '2024-08-21'"
                : "activity = '%s' and office = '%s'".formatted((Object[]) place);
        var id = ExampleServer.rows("select id from survey_round where " + which + " order by id")
                .getFirst()
                .get("id");
        return path.substring(0, open) + id + path.substring(close + 1);
    }
}
