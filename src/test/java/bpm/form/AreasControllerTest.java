package bpm.form;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** While the name of a tambon is typed, those of one's own area are offered, and no others. */
class AreasControllerTest {

    private final Visitor visitor = Visitor.as(Given.reporter(new OfficeCode("5701")));

    @Test
    void nobody_who_is_not_signed_in_is_offered_anything() {
        assertThat(Visitor.nobody()
                        .get("/areas/choices?area=" + "%E0%B8%A3%E0%B8%AD")
                        .path())
                .isEqualTo("/sign-in");
    }

    @Test
    void tambons_of_the_district_are_offered_by_a_part_of_their_name() {
        assertThat(offered("เวียง")).contains("570101 ตำบลเวียง", "570102 ตำบลรอบเวียง");
        assertThat(offered("เวียง")).allMatch(value -> value.startsWith("57"));
    }

    @Test
    void one_letter_and_areas_of_another_district_offer_nothing() {
        assertThat(offered("ว")).isEmpty();
        assertThat(offered("เวียงชัย")).noneMatch(value -> value.startsWith("5702"));
    }

    private List<String> offered(String typed) {
        return visitor.get("/areas/choices?rows.0.area="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .page()
                .select("option")
                .eachAttr("value");
    }
}
