package bpm.help;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Visitor;
import bpm.world.ExampleServer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashSet;

/** The tour is walked in the example world by those for whom it was written. */
class TourTest {

    @ParameterizedTest
    @CsvSource({
        "orathai.5701, district, /assignments/2567-07-2/5701/progress",
        "suphaphon.57, province, /assignments/2567-07-2/57/overview",
        "chanchai.00, department, /nation/2567/5701"
    })
    void every_step_of_the_tour_opens_for_its_reader(String person, String level, String example) {
        var reader = Visitor.at(ExampleServer.url());
        reader.send("/sign-in", "name", person, "password", ExampleServer.password(person));

        var tour = reader.get("/help/tour");
        var links = new LinkedHashSet<>(tour.page().select("article a").eachAttr("href"));

        assertThat(tour.path()).isEqualTo("/help/tour-" + level);
        assertThat(tour.page().select("article ol > li")).hasSize(5);
        assertThat(links).contains(example).hasSizeGreaterThan(8);
        for (var link : links) {
            var page = reader.get(link);
            assertThat(page.status()).as(person + " " + link).isEqualTo(200);
            assertThat(page.path()).as(link).isNotEqualTo("/sign-in");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "orathai.5701, /assignments/2567-07-2/5701, รุ่นที่จัดและคิวอาร์",
        "orathai.5701, /assignments/2567-07-2/5701/rounds, ครั้งที่ 1",
        "orathai.5701, /assignments/2567-07-2/5701/summary, ค่าเฉลี่ย",
        "suphaphon.57, /, รอเราพิจารณา",
        "suphaphon.57, /assignments/2567-07-2/57/overview, ส่วนของแต่ละหน่วยงาน",
        "chanchai.00, /, รายจังหวัด",
        "chanchai.00, /plan, วันที่ในเอกสารไม่มีจริง",
        "chanchai.00, /nation/2567/5701, กิจกรรมของอำเภอ"
    })
    void what_the_tour_speaks_of_is_there(String person, String page, String word) {
        var reader = Visitor.at(ExampleServer.url());
        reader.send("/sign-in", "name", person, "password", ExampleServer.password(person));

        assertThat(reader.get(page).page().select("main:contains(" + word + ")"))
                .as(page + " says " + word)
                .isNotEmpty();
    }
}
