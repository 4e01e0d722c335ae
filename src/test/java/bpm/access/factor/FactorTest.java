package bpm.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.proof.LongAgo;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class FactorTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);
    private static final OfficeCode STRANGE = Given.district(Given.elsewhere(), 2);

    private final Actor person = Given.reporter(DISTRICT);
    private final Telephone telephone = new Telephone(person);

    @Test
    void nobody_removes_a_factor_outside_their_scope_nor_without_being_a_people_admin() {
        telephone.turnOn(Visitor.as(person));
        var address = "/people/" + person.id() + "/factor/removal";

        assertThat(Visitor.as(Given.person(STRANGE, Role.PEOPLE_ADMIN))
                        .send(address)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.reporter(DISTRICT)).send(address).status()).isEqualTo(403);
        assertThat(signIn().path()).isEqualTo("/sign-in/code");
    }

    @Test
    void turned_on_by_a_first_code_with_ten_recovery_codes_told_once() {
        var visitor = Visitor.as(person);
        visitor.send("/me/factor");
        var asked = visitor.get("/me/factor");
        assertThat(asked.page().select(".factor-code svg path")).hasSize(2);
        assertThat(asked.page().select("#secret").val()).matches("([A-Z2-7]{4} ?){8}");
        assertThat(asked.page().select("a[href^=otpauth]").attr("href"))
                .startsWith("otpauth://totp/BPM:" + person.name() + "?secret=");

        var wrong = visitor.send("/me/factor/confirmation", "code", "000000x");
        var on = visitor.send("/me/factor/confirmation", "code", telephone.code());

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#code-error").text()).contains("รหัสไม่ถูกต้อง");
        assertThat(codes(on)).hasSize(10).doesNotHaveDuplicates();
        var again = visitor.get("/me/factor");
        assertThat(again.text()).contains("เหลือ 10 รหัส");
        assertThat(again.body()).doesNotContain(codes(on)[0]).doesNotContain("otpauth");
        assertThat(lines("access.factor-on")).isEqualTo(1);
    }

    @Test
    void a_secret_that_no_code_confirmed_closes_nobody_out() {
        Visitor.as(person).send("/me/factor");

        assertThat(signIn().path()).isEqualTo("/");
    }

    @Test
    void the_password_alone_opens_nothing_and_a_code_opens_once() {
        telephone.turnOn(Visitor.as(person));
        var before = lines("access.signed-in");
        var visitor = Visitor.nobody();

        var half = visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        assertThat(half.path()).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/me").path()).isEqualTo("/sign-in");
        assertThat(lines("access.signed-in")).isEqualTo(before);

        var code = telephone.code();
        assertThat(visitor.send("/sign-in/code", "code", code).path()).isEqualTo("/");
        assertThat(visitor.get("/me").path()).isEqualTo("/me");
        assertThat(lines("access.signed-in")).isEqualTo(before + 1);

        var second = Visitor.nobody();
        second.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        var used = second.send("/sign-in/code", "code", code);
        assertThat(used.status()).isEqualTo(422);
        assertThat(second.get("/me").path()).isEqualTo("/sign-in");
        assertThat(lines("access.code-failed")).isEqualTo(1);
    }

    @Test
    void a_recovery_code_opens_once_and_is_counted() {
        var code = codes(telephone.turnOn(Visitor.as(person)))[3];
        var visitor = Visitor.nobody();
        visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);

        var in = visitor.send("/sign-in/code", "recovery", code.toLowerCase().replace('-', ' '));

        assertThat(in.path()).isEqualTo("/");
        assertThat(visitor.get("/me/factor").text()).contains("เหลือ 9 รหัส");
        var second = Visitor.nobody();
        second.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        assertThat(second.send("/sign-in/code", "recovery", code).status()).isEqualTo(422);
        assertThat(lines("access.recovery-used")).isEqualTo(1);
    }

    @Test
    void guessed_codes_lock_the_code_also_when_the_password_is_given_in_between() {
        telephone.turnOn(Visitor.as(person));
        for (int i = 0; i < 4; i++) {
            var visitor = Visitor.nobody();
            visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
            assertThat(visitor.send("/sign-in/code", "code", "no " + i).status())
                    .isEqualTo(422);
        }

        var visitor = Visitor.nobody();
        visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        assertThat(visitor.send("/sign-in/code", "code", "no").status()).isEqualTo(429);
        assertThat(visitor.send("/sign-in/code", "code", telephone.code()).status())
                .isEqualTo(429);
        assertThat(lines("access.sign-in-locked")).isEqualTo(1);
    }

    @Test
    void a_link_for_a_new_password_does_not_pass_the_second_door() {
        telephone.turnOn(Visitor.as(person));
        var admin = Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN));
        var link = admin.send("/people/" + person.id() + "/link")
                .page()
                .select("input[value*=/join/]")
                .val();
        var wanted = "ข้าวเหนียวมะม่วงเจ็ดโล";

        var visitor = Visitor.nobody();
        var joined = visitor.send(URI.create(link).getPath(), "password", wanted, "again", wanted);

        assertThat(joined.path()).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_program_makes_no_token_by_the_password_alone() throws Exception {
        telephone.turnOn(Visitor.as(person));
        var basic = Base64.getEncoder()
                .encodeToString(
                        (person.name() + ":" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer;
        try (var http = HttpClient.newHttpClient()) {
            answer = http.send(
                    HttpRequest.newBuilder(URI.create(Server.url() + "/api/v1/tokens"))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Basic " + basic)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"name\":\"script\",\"days\":1}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("รหัสยืนยันตัวตน");
    }

    @Test
    void renewed_recovery_codes_end_the_old_ones() {
        var visitor = Visitor.as(person);
        var old = codes(telephone.turnOn(visitor))[0];

        var renewed = visitor.send("/me/factor/codes", "code", telephone.code());

        assertThat(codes(renewed)).hasSize(10).doesNotContain(old);
        var second = Visitor.nobody();
        second.send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        assertThat(second.send("/sign-in/code", "recovery", old).status()).isEqualTo(422);
        assertThat(lines("access.recovery-renewed")).isEqualTo(1);
    }

    @Test
    void long_after_signing_in_one_code_renews_them_and_no_other_proof_uses_it_up() {
        var visitor = Visitor.as(person);
        var old = codes(telephone.turnOn(visitor))[0];
        LongAgo.signedIn(person, 300);

        var renewed = visitor.send("/me/factor/codes", "code", telephone.code());

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(codes(renewed)).hasSize(10).doesNotContain(old);
        assertThat(lines("access.recovery-renewed")).isEqualTo(1);
    }

    @Test
    void turned_off_only_by_password_and_code_together() {
        var visitor = Visitor.as(person);
        telephone.turnOn(visitor);

        assertThat(visitor.send(
                                "/me/factor/ending",
                                "current",
                                "ไม่ใช่",
                                "off-code",
                                telephone.code())
                        .page()
                        .select("#current-error"))
                .hasSize(1);
        assertThat(visitor.send("/me/factor/ending", "current", Given.PASSWORD, "off-code", "12")
                        .page()
                        .select("#off-code-error"))
                .hasSize(1);
        assertThat(visitor.send(
                                "/me/factor/ending",
                                "current",
                                Given.PASSWORD,
                                "off-code",
                                telephone.code())
                        .path())
                .isEqualTo("/me");
        assertThat(signIn().path()).isEqualTo("/");
        assertThat(lines("access.factor-off")).isEqualTo(1);
    }

    @Test
    void a_people_admin_removes_what_was_lost_and_its_person_is_told() {
        telephone.turnOn(Visitor.as(person));
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        var visitor = Visitor.as(admin);
        assertThat(visitor.get("/people/" + person.id()).text()).contains("ยืนยันตัวตนสองชั้น");

        var removed = visitor.send("/people/" + person.id() + "/factor/removal");

        assertThat(removed.text()).contains("นำการยืนยันตัวตนชั้นที่สองออกแล้ว");
        assertThat(Visitor.as(person).get("/notices").text())
                .contains("ถูกนำออกโดยผู้ดูแลผู้ใช้")
                .contains(admin.fullName());
        assertThat(lines("access.factor-removed")).isEqualTo(1);
    }

    @Test
    void what_was_typed_in_a_late_form_goes_through_both_doors() {
        telephone.turnOn(Visitor.as(person));
        var visitor = Visitor.nobody();
        var late = visitor.sendFromPage("/letters", "subject", "ขอเชิญประชุมที่ดอยตุง");
        assertThat(late.status()).isEqualTo(401);

        var half = visitor.send(
                "/sign-in",
                "name",
                person.name(),
                "password",
                Given.PASSWORD,
                "kept-to",
                "/letters",
                "kept.subject",
                "ขอเชิญประชุมที่ดอยตุง");
        assertThat(half.page().select("input[name=kept.subject]").val()).contains("ดอยตุง");
        var in = visitor.send(
                "/sign-in/code",
                "code",
                telephone.code(),
                "kept-to",
                "/letters",
                "kept.subject",
                "ขอเชิญประชุมที่ดอยตุง");

        assertThat(in.page().select("form[action=/letters] input[name=subject]").val())
                .contains("ดอยตุง");
    }

    private Visitor.Answer signIn() {
        return Visitor.nobody().send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
    }

    private static String[] codes(Visitor.Answer answer) {
        return answer.page().select("#codes").val().split("\\s+");
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
