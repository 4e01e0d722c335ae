package bpm.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.plan.Plans;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.question.Question;
import bpm.survey.question.Section;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What an office asks besides the department's questions, in its own scope. */
class TopicsTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final OfficeCode OTHER = Given.district(PROVINCE, 2);

    @Test
    void topics_are_the_offices_own_and_are_asked_in_its_scope_only() {
        var given = GivenRound.in(PROVINCE, 1);
        GivenRound.in(PROVINCE, 2);
        var path = given.place().assignment() + "/topics";
        var above = path.replace("/" + DISTRICT + "/", "/" + PROVINCE + "/");
        var typed = new String[] {
            "seen",
            "0",
            "n.1.th",
            "ผ้าย้อมคราม",
            "n.1.en",
            "Indigo cloth",
            "n.1.kind",
            "KNOWLEDGE",
            "n.2.th",
            "อาหารกลางวัน",
            "n.2.kind",
            "OUTCOME"
        };
        var neighbour = Visitor.as(Given.reporter(OTHER));
        var stranger = Visitor.as(Given.planner(Given.elsewhere()));
        var reviewer = Visitor.as(Given.reviewer(DISTRICT));
        var reporter = Visitor.as(given.reporter());
        var planner = Visitor.as(Given.planner(PROVINCE));

        for (var other : new Visitor[] {neighbour, stranger}) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.send(path, typed).status()).isEqualTo(404);
        }
        assertThat(reporter.get(above).status()).isEqualTo(404);
        assertThat(reporter.get(path.replace("/" + DISTRICT + "/", "/00/")).status())
                .isEqualTo(404);
        assertThat(reviewer.get(path).page().select("form.editing")).isEmpty();
        assertThat(reviewer.send(path, typed).status()).isEqualTo(403);
        assertThat(planner.send(path, typed).status()).isEqualTo(403);
        var saved = reporter.send(path, typed);
        planner.send(above, "seen", "0", "n.1.th", "ของจังหวัด", "n.1.kind", "SATISFACTION");

        assertThat(saved.text()).contains("บันทึกประเด็นเพิ่มเติมแล้ว");
        assertThat(asked(DISTRICT))
                .containsExactly(
                        "L" + PROVINCE + "-1 RATING",
                        "L" + DISTRICT + "-1 PAIR",
                        "L" + DISTRICT + "-2 RATING");
        assertThat(asked(OTHER)).containsExactly("L" + PROVINCE + "-1 RATING");
        assertThat(asked(PROVINCE)).containsExactly("L" + PROVINCE + "-1 RATING");
        assertThat(asked(Given.elsewhere())).isEmpty();
        assertThat(reporter.get(path).text()).contains("ประเด็นของจังหวัด", "ของจังหวัด");
        assertThat(reporter.get(given.place().path()).page().select("a[href=" + path + "]"))
                .hasSize(1);
        assertThat(trail(DISTRICT)).isEqualTo("topics.saved");
        assertThat(trail(PROVINCE)).isEqualTo("topics.saved");
    }

    @Test
    void topics_are_reworded_ordered_and_removed_and_their_numbers_stay_their_own() {
        var given = GivenRound.in(PROVINCE, 3);
        var office = given.place().office();
        var path = given.place().assignment() + "/topics";
        var reporter = Visitor.as(given.reporter());
        reporter.send(
                path,
                "seen",
                "0",
                "n.1.th",
                "หนึ่ง",
                "n.1.kind",
                "ABILITY",
                "n.2.th",
                "สอง",
                "n.2.kind",
                "OUTCOME",
                "n.3.th",
                "สาม",
                "n.3.kind",
                "OUTCOME");

        var form = Form.of(reporter.get(path))
                .with("q.3.place", "1")
                .with("q.1.th", "หนึ่งใหม่")
                .with("q.1.kind", "OUTCOME")
                .with("q.2.gone", "yes");
        reporter.send(path, form.fields());
        var stale = reporter.send(path, form.with("n.1.th", "ช้าไป").fields());
        reporter.send(path, Form.of(reporter.get(path)).with("n.1.th", "สี่").fields());
        var wrong = reporter.send(
                path,
                Form.of(reporter.get(path))
                        .with("q.3.th", " ")
                        .with("q.1.place", "x")
                        .with("n.1.en", "English alone")
                        .fields());

        assertThat(asked(office))
                .filteredOn(code -> code.startsWith("L" + office))
                .containsExactly(
                        "L" + office + "-3 RATING",
                        "L" + office + "-1 PAIR",
                        "L" + office + "-4 PAIR");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("มีผู้แก้ไขก่อนท่าน", "หนึ่งใหม่");
        assertThat(Form.of(stale).value("n.1.th")).isEqualTo("ช้าไป");
        assertThat(Form.of(stale).value("seen")).isEqualTo("2");
        assertThat(wrong.status()).isEqualTo(422);
        for (var field : List.of("q.3.th", "q.1.place", "n.1.th")) {
            assertThat(wrong.page().select(".errors a[href='#" + field + "']"))
                    .as(field)
                    .hasSize(1);
        }
        assertThat(Form.of(wrong).value("n.1.en")).isEqualTo("English alone");
        assertThat(trail(office)).isEqualTo("topics.saved topics.saved topics.saved");
    }

    private static List<String> asked(OfficeCode office) {
        var activity = Server.bean(Plans.class).activity(GivenRound.ACTIVITY);
        return Server.bean(ComposingQuestionnaire.class)
                .compose(activity, office)
                .sections()
                .stream()
                .filter(section -> section.code().equals("L"))
                .map(Section::questions)
                .flatMap(List<Question>::stream)
                .map(question -> question.code() + " " + question.kind())
                .toList();
    }

    private static String trail(OfficeCode office) {
        return Server.read(String.class, """
                select string_agg(what, ' ' order by number)
                from trail_entry
                where office = ? and what like 'topics.%'
                """, office.value());
    }
}
