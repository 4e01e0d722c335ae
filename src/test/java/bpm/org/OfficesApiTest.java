package bpm.org;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;

import org.junit.jupiter.api.Test;

class OfficesApiTest {

    @Test
    void offices_are_told_to_those_who_are_signed_in() {
        assertThat(Visitor.nobody().get("/api/v1/offices?under=57").body())
                .doesNotContain("\"items\"");

        var visitor = Visitor.as(Given.reporter(new OfficeCode("5701")));

        assertThat(visitor.get("/api/v1/offices?under=57").body())
                .contains("\"total\":19")
                .contains("""
                        {"code":"5701","level":"district","parent":"57",\
                        "nameTh":"เมืองเชียงราย","nameEn":"Mueang Chiang Rai"}""");
    }

    @Test
    void a_list_comes_in_pages_and_can_be_searched() {
        var visitor = Visitor.as(Given.reporter(new OfficeCode("5701")));

        assertThat(visitor.get("/api/v1/offices?under=57&page=1&size=18").body())
                .contains("\"total\":19", "\"5718\"")
                .doesNotContain("\"5717\"");
        assertThat(visitor.get("/api/v1/offices?under=57&search=Mae%20Sai").body())
                .contains("\"total\":1", "\"5709\"");
    }

    @Test
    void an_unknown_office_is_not_found() {
        var visitor = Visitor.as(Given.reporter(new OfficeCode("5701")));

        assertThat(visitor.get("/api/v1/offices?under=5799").status()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/offices?under=x").status()).isEqualTo(404);
    }
}
