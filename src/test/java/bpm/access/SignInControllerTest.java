package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

import java.util.Set;

class SignInControllerTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);

    private static final String WRONG = "แน่นอนว่าไม่ใช่รหัสนี้";

    @ParameterizedTest
    @ValueSource(strings = {"str57", "test57", "str5701"})
    void a_shared_account_signs_in_nowhere_and_cannot_even_be_made(String name) {
        assertThat(Visitor.nobody()
                        .send("/sign-in", "name", name, "password", name)
                        .path())
                .isEqualTo("/sign-in");
        var opening = Server.bean(OpeningAccount.class);
        assertThatThrownBy(() -> opening.open(
                        Actor.SYSTEM,
                        name,
                        "ใครก็ได้",
                        OfficeCode.DEPARTMENT,
                        Set.of(Role.READER),
                        Given.PASSWORD))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Server.bean(Transactions.class)
                        .write(
                                Actor.SYSTEM,
                                () -> Server.bean(Accounts.class)
                                        .open(name, "ใครก็ได้", OfficeCode.DEPARTMENT)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_right_password_opens_the_door_and_leaves_a_line() {
        var person = Given.reporter(DISTRICT);

        var answer = Visitor.nobody()
                .send(
                        "/sign-in",
                        "name",
                        " " + person.name().toUpperCase(),
                        "password",
                        Given.PASSWORD);

        assertThat(answer.path()).isNotEqualTo("/sign-in");
        assertThat(lines(person, "access.signed-in")).isEqualTo(1);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var person = Given.reporter(DISTRICT);
        var answer = Visitor.nobody()
                .send("/sign-in", "name", person.name(), "password", Given.PASSWORD);

        var cookies = answer.response().previousResponse().orElseThrow().headers();

        assertThat(cookies.allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_wrong_password_says_no_more_than_that_and_keeps_the_name() {
        var person = Given.reporter(DISTRICT);

        var known = fail(person.name());
        var unknown = fail("nobody." + person.name());

        assertThat(known.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(known.page().select("#errors").text())
                .isEqualTo(unknown.page().select("#errors").text());
        assertThat(known.page().select("#name").val()).isEqualTo(person.name());
        assertThat(known.body()).doesNotContain(WRONG);
        assertThat(lines(person, "access.sign-in-failed")).isEqualTo(1);
    }

    @Test
    void five_failures_lock_the_name_for_a_while_and_the_right_password_then_opens_it() {
        var person = Given.reporter(DISTRICT);
        for (int i = 0; i < 4; i++) {
            assertThat(fail(person.name()).status()).isEqualTo(422);
        }

        var fifth = fail(person.name());
        var locked = Visitor.nobody()
                .send("/sign-in", "name", person.name(), "password", Given.PASSWORD);
        timePasses(person.name());
        var opened = Visitor.nobody()
                .send("/sign-in", "name", person.name(), "password", Given.PASSWORD);

        assertThat(fifth.status()).isEqualTo(429);
        assertThat(fifth.text()).contains("กรุณาลองใหม่หลัง").contains("2567");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(opened.path()).isNotEqualTo("/sign-in");
        assertThat(lines(person, "access.sign-in-failed")).isEqualTo(5);
        assertThat(lines(person, "access.sign-in-locked")).isEqualTo(1);
        assertThat(fail(person.name()).status()).isEqualTo(422); // the slate is clean
    }

    @Test
    void a_name_that_nobody_bears_is_locked_in_the_same_way() {
        for (int i = 0; i < 4; i++) {
            assertThat(fail("who.is.this").status()).isEqualTo(422);
        }

        assertThat(fail("who.is.this").status()).isEqualTo(429);
        assertThat(fail("who.is.this").text()).contains("กรุณาลองใหม่หลัง");
    }

    private static Visitor.Answer fail(String name) {
        return Visitor.nobody().send("/sign-in", "name", name, "password", WRONG);
    }

    private static void timePasses(String name) {
        Server.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> Server.database()
                                .sql(
                                        "update access_try set locked_until = locked_until - interval '1 hour'"
                                                + " where name_digest = ?")
                                .param(Secret.digest(name))
                                .update());
    }

    private static int lines(Actor person, String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ? and office = ?",
                "person " + person.id(),
                what,
                person.office().value());
    }
}
