package bpm.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.Visitor.Answer;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.factor.Telephone;
import bpm.access.proof.LongAgo;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

class ProviderTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 5);
    private static final OfficeCode STRANGE = Given.district(Given.elsewhere(), 6);
    private static final String RETURN = "/sign-in/provider/return";
    private static final String BUTTON = "form[method=post][action=/sign-in/provider] button";

    private static final Actor ADMIN = Given.person(DISTRICT, Role.PEOPLE_ADMIN);

    private static SomeProvider provider;

    private final Actor person = Given.reporter(DISTRICT);
    /** What the provider calls them: no two tests share it. */
    private final String user = "u" + person.id();

    private final String mail = user + "@cdd.example";

    @BeforeAll
    static void a_provider_opens() {
        provider = new SomeProvider(Server.url());
    }

    @AfterAll
    static void it_closes() {
        provider.close();
    }

    @AfterEach
    void settings_are_as_before() {
        List.of("claim", "strong").forEach(SomeProvider::unset);
        SomeProvider.set("issuer", provider.issuer());
        SomeProvider.set("client", SomeProvider.CLIENT);
        System.clearProperty("bpm.base.url");
    }

    @Test
    void nobody_writes_down_a_claim_outside_their_scope_nor_without_being_a_people_admin() {
        var address = "/people/" + person.id() + "/provider";

        assertThat(Visitor.as(Given.person(STRANGE, Role.PEOPLE_ADMIN))
                        .send(address, "claim", mail)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(Given.reporter(DISTRICT))
                        .send(address, "claim", mail)
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.as(ADMIN)
                        .send("/people/" + ADMIN.id() + "/provider", "claim", mail)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_is_expected_by_a_verified_address_comes_in_and_is_linked_and_told() {
        var people = Visitor.as(ADMIN);
        var wrong = people.send("/people/" + person.id() + "/provider", "claim", "no address");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#claim").val()).isEqualTo("no address");
        people.send("/people/" + person.id() + "/provider", "claim", mail.toUpperCase());
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", true));

        var visitor = Visitor.nobody();
        var in = comeIn(visitor);

        assertThat(in.path()).isEqualTo("/");
        assertThat(visitor.get("/me").text()).contains(person.fullName());
        assertThat(visitor.get("/me/provider").text()).contains("ผูกไว้แล้ว").contains(mail);
        assertThat(visitor.get("/notices").text()).contains("ผูกกับบัญชีของผู้ให้บริการ");
        assertThat(visitor.get("/me").page().select(".state.done")).hasSize(1);
        // the next time the subject tells, whatever the address is then
        SomeProvider.knows(user, Map.of());
        assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/");
        assertThat(lines("access.provider-expected")).isEqualTo(1);
        assertThat(lines("access.provider-linked")).isEqualTo(1);
        assertThat(Server.read( // erasing does not reach the trail
                        Integer.class,
                        "select count(*) from trail_entry where detail::text like ?",
                        "%" + mail + "%"))
                .isZero();
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where subject = ? and what ="
                                + " 'access.signed-in' and detail::text like '%provider%'",
                        "person " + person.id()))
                .isEqualTo(2);
    }

    @Test
    void an_address_that_the_provider_has_not_verified_links_nobody() {
        expect(mail);
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", false));
        var visitor = Visitor.nobody();

        var refused = comeIn(visitor);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text())
                .contains("ยังไม่ได้รับการยืนยัน")
                .contains("ผู้ดูแลผู้ใช้ของหน่วยงาน");
        assertThat(visitor.get("/me").path()).isEqualTo("/sign-in");
        assertThat(lines("access.provider-linked")).isZero();
    }

    @Test
    void an_address_that_the_person_wrote_themselves_finds_nobody() {
        Visitor.as(person).send("/me", "mail", mail);
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", true));

        assertThat(comeIn(Visitor.nobody()).status()).isEqualTo(403);
    }

    @Test
    void who_is_unknown_is_told_whom_to_ask_and_gets_no_account() {
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", true));
        var before = Server.read(Integer.class, "select count(*) from access_person");
        var visitor = Visitor.nobody();

        var refused = comeIn(visitor);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text())
                .contains("ระบบยืนยันตัวตนกลาง")
                .contains(mail)
                .contains("ให้กรอกบัญชี");
        assertThat(visitor.get("/me").path()).isEqualTo("/sign-in");
        assertThat(Server.read(Integer.class, "select count(*) from access_person"))
                .isEqualTo(before);
    }

    @Test
    void a_claim_other_than_mail_may_be_set() {
        SomeProvider.set("claim", "preferred_username");
        expect("Somchai." + person.id());
        SomeProvider.knows(user, Map.of("preferred_username", "somchai." + person.id()));

        assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/");
    }

    @Test
    void two_people_are_not_expected_by_one_claim() {
        expect(mail);

        var taken = Visitor.as(ADMIN)
                .send("/people/" + Given.reporter(DISTRICT).id() + "/provider", "claim", mail);

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select("#claim-error").text()).contains("ผู้ใช้อื่น");
    }

    @Test
    void a_closed_account_stays_closed_and_one_without_a_password_is_sent_to_its_invitation() {
        link();
        var people = Visitor.as(ADMIN);
        people.send("/people/" + person.id() + "/closing");
        var closed = comeIn(Visitor.nobody());
        people.send("/people/" + person.id() + "/reopening");
        var invited = comeIn(Visitor.nobody());

        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.text()).contains("บัญชี BPM ของท่านปิดแล้ว");
        assertThat(invited.status()).isEqualTo(403);
        assertThat(invited.text()).contains("เปิดลิงก์คำเชิญก่อน");
        assertThat(lines("access.provider-refused")).isEqualTo(2);
    }

    @Test
    void the_code_is_asked_for_unless_the_provider_says_that_it_asked_for_two_factors() {
        var telephone = new Telephone(person);
        telephone.turnOn(Visitor.as(person));
        link();

        var visitor = Visitor.nobody();
        assertThat(comeIn(visitor).path()).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/me").path()).isEqualTo("/sign-in");
        assertThat(visitor.send("/sign-in/code", "code", telephone.code()).path())
                .isEqualTo("/");
        SomeProvider.knows(user, Map.of("amr", List.of("pwd", "mfa")));
        assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/");
        SomeProvider.knows(user, Map.of("acr", "level-2"));
        assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/sign-in/code");
        SomeProvider.set("strong", "mfa level-2");
        assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/");
    }

    @Test
    void a_demanded_factor_is_missing_unless_the_provider_says_that_it_asked_for_two() {
        var reader = Given.person(DISTRICT, Role.READER);
        var department = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN));
        Visitor.as(ADMIN).send("/people/" + reader.id() + "/provider", "claim", mail);
        department.send("/people/factors", "roles", "READER");
        try {
            SomeProvider.knows(user, Map.of("email", mail, "email_verified", true));
            assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/me/factor");
            SomeProvider.knows(user, Map.of("amr", List.of("mfa")));
            assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/");
        } finally {
            Server.owner().sql("delete from access_demand").update();
        }
    }

    @Test
    void an_answer_counts_once_for_the_browser_that_asked_and_with_its_own_state() {
        link();
        var visitor = Visitor.nobody();
        comeIn(visitor);
        var used = came(comeIn(Visitor.nobody())).orElseThrow();

        var replayed = visitor.get(used);
        var elsewhere = Visitor.nobody().get(used);
        var other = Visitor.nobody();
        var asked = goOut(other);
        var wrong = other.get(RETURN + "?code=guessed&state=guessed");
        var third = Visitor.nobody();
        var own = state(goOut(third));
        var oldCode = third.get(used.replaceFirst("state=[^&]*", "state=" + own));

        assertThat(asked.path()).isEqualTo("/login");
        assertThat(List.of(elsewhere, wrong, oldCode))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422));
        assertThat(replayed.text()).contains("หมดเวลา ใช้ไปแล้ว");
        assertThat(elsewhere.text()).contains("กรุณากดปุ่มเริ่มใหม่");
        assertThat(wrong.text()).contains("ไม่ได้ยืนยันตัวตนของท่าน");
        assertThat(other.get("/me").path()).isEqualTo("/sign-in");
        assertThat(third.get("/me").path()).isEqualTo("/sign-in");
        assertThat(other.submit(asked, "username", user, "password", SomeProvider.PASSWORD)
                        .status())
                .as("the wrong answer used the question up")
                .isEqualTo(422);
    }

    @Test
    void state_nonce_and_proof_key_go_along_and_the_address_to_come_back_to_is_bpms_own() {
        System.setProperty("bpm.base.url", "https://bpm.cdd.example/");

        var leaving = Visitor.nobody().send("/sign-in/provider");

        assertThat(address(leaving))
                .startsWith(provider.issuer())
                .contains("state=")
                .contains("nonce=")
                .contains("code_challenge=")
                .contains("code_challenge_method=S256")
                .contains("redirect_uri=https://bpm.cdd.example" + RETURN);
        assertThat(leaving.header("Refresh")).isEqualTo("0; url=" + address(leaving));
    }

    @Test
    void it_begins_by_the_button_alone_not_by_a_link_nor_by_the_form_of_another_site()
            throws Exception {
        var linked = Visitor.nobody().get("/sign-in/provider");
        var forged = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Server.url() + "/sign-in/provider"))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());

        assertThat(linked.path()).isEqualTo("/sign-in");
        assertThat(linked.page().select(BUTTON)).hasSize(1);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(List.of(linked.response().headers(), forged.headers())).allSatisfy(headers -> {
            assertThat(headers.firstValue("Refresh")).isEmpty();
            assertThat(headers.allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("SESSION="));
        });
    }

    @Test
    void who_gives_up_at_the_provider_finds_the_door_again() {
        var visitor = Visitor.nobody();
        var state = state(goOut(visitor));

        var back = visitor.get(RETURN + "?error=access_denied&state=" + state);

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select("form[action=/sign-in] #password")).hasSize(1);
    }

    @Test
    void while_the_provider_is_down_the_page_says_so_and_the_password_opens() {
        SomeProvider.set("issuer", "http://127.0.0.1:1");
        var visitor = Visitor.nobody();

        var down = visitor.send("/sign-in/provider");

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.text()).contains("ติดต่อ ระบบยืนยันตัวตนกลาง ไม่ได้ในขณะนี้");
        assertThat(visitor.send("/sign-in", "name", person.name(), "password", Given.PASSWORD)
                        .path())
                .isEqualTo("/");
    }

    @Test
    void without_settings_there_is_no_such_door() {
        SomeProvider.unset("client");

        assertThat(Visitor.nobody().get("/sign-in/provider").status()).isEqualTo(404);
        assertThat(Visitor.nobody().send("/sign-in/provider").status()).isEqualTo(404);
        assertThat(Visitor.nobody().get("/sign-in").page().select(BUTTON)).isEmpty();
        assertThat(Visitor.as(person).get("/me/provider").status()).isEqualTo(404);
    }

    @Test
    void one_links_and_unlinks_oneself_after_a_fresh_proof() {
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", false));
        var visitor = Visitor.as(person);
        LongAgo.signedIn(person, 31);
        assertThat(visitor.send("/me/provider").page().select("#proof")).hasSize(1);

        var linked = linkThemselves(visitor);

        assertThat(linked.path()).isEqualTo("/me/provider");
        assertThat(linked.text()).contains("ผูกกับ ระบบยืนยันตัวตนกลาง (" + mail + ") แล้ว");
        assertThat(comeIn(Visitor.nobody()).path()).isEqualTo("/");
        assertThat(visitor.send("/me/provider/unlinking").text()).contains("ยังไม่ได้ผูก");
        assertThat(comeIn(Visitor.nobody()).status()).isEqualTo(403);
        assertThat(lines("access.provider-unlinked")).isEqualTo(1);
    }

    @Test
    void one_account_of_the_provider_opens_one_of_bpm() {
        link();
        var other = Visitor.as(Given.reporter(DISTRICT));

        var taken = linkThemselves(other);

        assertThat(taken.path()).isEqualTo("/me/provider");
        assertThat(taken.text()).contains("ผูกกับบัญชี BPM อื่นอยู่แล้ว");
    }

    @Test
    void a_people_admin_sees_whether_somebody_is_linked_and_ends_it_and_they_are_told() {
        var page = "/people/" + person.id();
        assertThat(Visitor.as(ADMIN).get(page).text()).contains("ยังไม่ได้ผูก");
        link();
        assertThat(Visitor.as(ADMIN).get(page).text()).contains("ผูกไว้แล้ว").contains(mail);

        var ended = Visitor.as(ADMIN).send("/people/" + person.id() + "/provider/unlinking");

        assertThat(ended.text()).contains("เลิกผูกกับ");
        assertThat(comeIn(Visitor.nobody()).status()).isEqualTo(403);
        assertThat(Visitor.as(person).get("/notices").text())
                .contains("เลิกผูกกับบัญชีของผู้ให้บริการยืนยันตัวตนแล้ว")
                .contains(ADMIN.fullName());
        assertThat(lines("access.provider-unlinked")).isEqualTo(1);
    }

    @Test
    void a_session_is_as_fresh_as_the_provider_says() {
        expect(mail);
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", true, "auth_time", ""));
        var visitor = Visitor.nobody();
        comeIn(visitor);
        SomeProvider.knows(user, Map.of());
        var fresh = Visitor.nobody();
        comeIn(fresh);

        assertThat(visitor.send("/me/tokens", "name", "x", "days", "1", "scopes", "read")
                        .page()
                        .select("#proof"))
                .hasSize(1);
        assertThat(fresh.send("/me/tokens", "name", "x", "days", "1", "scopes", "read")
                        .status())
                .isEqualTo(201);
    }

    private void expect(String claim) {
        Server.bean(ExpectingPerson.class)
                .expect(
                        ADMIN,
                        person.id(),
                        Server.bean(ProviderSettings.class).provider().orElseThrow(),
                        claim);
    }

    /** The person's account, linked as people admins do. */
    private void link() {
        expect(mail);
        SomeProvider.knows(user, Map.of("email", mail, "email_verified", true));
        comeIn(Visitor.nobody());
    }

    /** By the button, through the provider's own door, and back. */
    private Answer comeIn(Visitor visitor) {
        var door = visitor.get("/sign-in").page().select(BUTTON);
        assertThat(door.text()).isEqualTo("เข้าด้วย ระบบยืนยันตัวตนกลาง");
        return visitor.submit(goOut(visitor), "username", user, "password", SomeProvider.PASSWORD);
    }

    private Answer linkThemselves(Visitor visitor) {
        var going = visitor.send("/me/provider", "proof", Given.PASSWORD);
        return visitor.submit(
                visitor.follow(address(going)),
                "username",
                user,
                "password",
                SomeProvider.PASSWORD);
    }

    /** To the provider's own page, by the page that leads there. */
    private static Answer goOut(Visitor visitor) {
        return visitor.follow(address(visitor.send("/sign-in/provider")));
    }

    private static String address(Answer leaving) {
        return leaving.page().select("main a.btn-primary").attr("href");
    }

    /** The address by which the provider sent somebody back, if it did. */
    private static Optional<String> came(Answer answer) {
        Optional<HttpResponse<byte[]>> step = Optional.of(answer.response());
        while (step.isPresent()) {
            var uri = step.get().uri();
            if (uri.getPath().equals(RETURN)) {
                return Optional.of(RETURN + "?" + uri.getRawQuery());
            }
            step = step.get().previousResponse();
        }
        return Optional.empty();
    }

    private static String state(Answer answer) {
        var found = Pattern.compile("state=([^&]*)")
                .matcher(String.join(" ", queries(answer.response())));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> queries(HttpResponse<byte[]> last) {
        var queries = new java.util.ArrayList<String>();
        Optional<HttpResponse<byte[]>> step = Optional.of(last);
        while (step.isPresent()) {
            queries.add(
                    Optional.ofNullable(step.get().uri()).map(URI::getRawQuery).orElse(""));
            step = step.get().previousResponse();
        }
        return queries;
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
