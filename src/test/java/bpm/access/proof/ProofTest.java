package bpm.access.proof;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.factor.Telephone;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

class ProofTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 1);

    private final Actor admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
    private final Actor person = Given.reporter(DISTRICT);

    @Test
    void a_stranger_with_an_old_session_and_their_own_password_changes_nobody_elsewhere() {
        var stranger = Given.person(Given.district(Given.elsewhere(), 2), Role.PEOPLE_ADMIN);
        var visitor = Visitor.as(stranger);
        LongAgo.signedIn(stranger, 31);

        var answer = visitor.send("/people/" + person.id() + "/closing", "proof", Given.PASSWORD);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(state()).isEqualTo("ACTIVE");
    }

    @Test
    void
            after_half_an_hour_an_account_is_changed_only_with_the_password_and_nothing_typed_is_lost() {
        var visitor = Visitor.as(admin);
        LongAgo.signedIn(admin, 31);

        var asked = visitor.send(
                "/people",
                "fullName",
                "สายธาร ใจเย็น",
                "name",
                "saithan." + person.id(),
                "office",
                DISTRICT.value(),
                "roles",
                "REPORTER",
                "roles",
                "REVIEWER");
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.text()).contains("ยืนยันตัวตนอีกครั้ง").contains("สายธาร ใจเย็น");
        assertThat(asked.page().select("form[action=/people] input[name=roles]").eachAttr("value"))
                .containsExactly("REPORTER", "REVIEWER");
        assertThat(invited()).isZero();

        var wrong = sendAgain(visitor, asked, "ไม่ใช่รหัสผ่าน");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#proof-error").text()).contains("รหัสผ่านไม่ถูกต้อง");
        assertThat(wrong.page().select("input[name=fullName]").val()).isEqualTo("สายธาร ใจเย็น");
        assertThat(wrong.body()).doesNotContain("ไม่ใช่รหัสผ่าน");
        assertThat(invited()).isZero();

        assertThat(sendAgain(visitor, wrong, Given.PASSWORD).status()).isEqualTo(201);
        assertThat(invited()).isEqualTo(1);
        assertThat(visitor.send("/people/" + person.id() + "/link").text())
                .doesNotContain("ยืนยันตัวตนอีกครั้ง");
    }

    @Test
    void who_proves_it_gets_a_new_session_and_the_old_name_is_nobodys() {
        var visitor = Visitor.as(admin);
        LongAgo.signedIn(admin, 31);
        var before = sessions();

        visitor.send("/people/" + person.id() + "/closing", "proof", Given.PASSWORD);

        assertThat(sessions()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(visitor.get("/people").status()).isEqualTo(200);
    }

    private List<String> sessions() {
        return Server.owner()
                .sql("select session_id from access_session where principal_name = ?")
                .param(Long.toString(admin.id()))
                .query(String.class)
                .list();
    }

    @Test
    void within_half_an_hour_nobody_is_asked() {
        var visitor = Visitor.as(admin);
        LongAgo.signedIn(admin, 29);

        assertThat(visitor.send("/people/" + person.id() + "/closing").text())
                .contains("ปิดบัญชีของ");
        assertThat(state()).isEqualTo("CLOSED");
    }

    @Test
    void what_was_proved_while_the_clock_was_ahead_is_asked_once_more_and_then_no_more() {
        var visitor = Visitor.as(admin);
        LongAgo.signedIn(admin, -600);
        var address = "/people/" + person.id() + "/closing";

        assertThat(visitor.send(address).text()).contains("ยืนยันตัวตนอีกครั้ง");
        assertThat(visitor.send(address, "proof", Given.PASSWORD).status()).isEqualTo(200);
        assertThat(visitor.send("/people/" + person.id() + "/reopening").text())
                .doesNotContain("ยืนยันตัวตนอีกครั้ง");
    }

    @Test
    void who_has_a_second_factor_is_asked_for_a_code_and_the_password_does_not_do() {
        var visitor = Visitor.as(admin);
        var telephone = new Telephone(admin);
        telephone.turnOn(visitor);
        LongAgo.signedIn(admin, 31);
        var address = "/people/" + person.id() + "/closing";

        assertThat(visitor.send(address).text()).contains("รหัสจากแอป");
        assertThat(visitor.send(address, "proof", Given.PASSWORD).status()).isEqualTo(422);
        assertThat(visitor.send(address, "proof", telephone.code()).status()).isEqualTo(200);
        assertThat(state()).isEqualTo("CLOSED");
    }

    @Test
    void guessing_at_the_proof_is_slowed_down_as_at_the_door() {
        var visitor = Visitor.as(admin);
        LongAgo.signedIn(admin, 31);
        for (int i = 0; i < 4; i++) {
            visitor.send("/me/tokens", "name", "x", "days", "1", "proof", "เดา" + i);
        }

        assertThat(visitor.send("/me/tokens", "name", "x", "days", "1", "proof", "เดา")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void a_form_too_large_to_be_carried_is_proved_alone_and_sent_once_more() {
        var visitor = Visitor.as(admin);
        LongAgo.signedIn(admin, 31);
        var long_ = "ก".repeat(810_000);

        var asked = visitor.send("/people/" + person.id() + "/closing", "note", long_);
        assertThat(asked.page().select("form[action=/proof/alone]")).hasSize(1);
        assertThat(visitor.send("/proof/alone", "proof", "เดา").status()).isEqualTo(422);
        var proved = visitor.send("/proof/alone", "proof", Given.PASSWORD);

        assertThat(proved.text()).contains("กดส่งอีกครั้ง");
        assertThat(visitor.send("/people/" + person.id() + "/closing").status()).isEqualTo(200);
    }

    @Test
    void every_form_about_people_tokens_and_posted_money_asks() {
        var weighty = Pattern.compile(
                "/(people|reviews|me/tokens$|me/factor$|me/provider|me/passkeys$|me/passkeys/.*/removal|.*/entries|.*/correction|.*\\{step:.*|"
                        + "years/.*/(closing|reopening)|money/imports|money/\\{of.*).*");
        var free = new TreeSet<String>();
        var asked = new TreeSet<String>();
        mappings().forEach((mapping, method) -> {
            for (var path : mapping.getPatternValues()) {
                var list = asks(method) ? asked : free;
                if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                        && !path.startsWith("/api/")
                        && weighty.matcher(path).matches()) {
                    list.add(path);
                }
            }
        });

        assertThat(free)
                .allMatch(
                        path -> path.contains("/link/revocation") || path.contains("differences"));
        assertThat(asked).hasSizeGreaterThanOrEqualTo(15);
    }

    private static java.util.Map<
                    org.springframework.web.servlet.mvc.method.RequestMappingInfo, HandlerMethod>
            mappings() {
        return Server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    private static boolean asks(HandlerMethod method) {
        return method.getMethodAnnotation(FreshProof.class) != null
                || method.getBeanType().getAnnotation(FreshProof.class) != null;
    }

    /** What the page of the proof sends: the fields it carries, and what is typed. */
    private static Visitor.Answer sendAgain(Visitor visitor, Visitor.Answer page, String proof) {
        var form = page.page().select("form:has(#proof)");
        var fields = new java.util.ArrayList<String>(List.of("proof", proof));
        form.select("input[type=hidden]:not([name=_csrf])")
                .forEach(input -> fields.addAll(List.of(input.attr("name"), input.val())));
        return visitor.send(form.attr("action"), fields.toArray(String[]::new));
    }

    private int invited() {
        return Server.read(
                Integer.class,
                "select count(*) from access_person where name = ?",
                "saithan." + person.id());
    }

    private String state() {
        return Server.read(
                String.class, "select state from access_person_v where id = ?", person.id());
    }
}
