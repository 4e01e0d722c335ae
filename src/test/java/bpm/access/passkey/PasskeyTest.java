package bpm.access.passkey;

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

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

class PasskeyTest {

    private static final OfficeCode DISTRICT = Given.district(Given.elsewhere(), 8);
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    private final Actor person = Given.reporter(DISTRICT);
    private final Visitor owner = Visitor.as(person);
    private final SomeDevice device = new SomeDevice(Server.url());

    @Test
    void nobody_removes_the_passkey_of_another() {
        add(device);
        var colleague = Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN));

        assertThat(colleague.send("/me/passkeys/" + id() + "/removal").status()).isEqualTo(404);

        assertThat(comeIn(Visitor.nobody(), device).path()).isEqualTo("/");
    }

    @Test
    void a_passkey_opens_without_name_password_or_code_and_says_when_it_was_used() {
        new Telephone(person).turnOn(owner);
        assertThat(add(device).text())
                .contains("เพิ่มพาสคีย์แล้ว")
                .contains("ยังไม่เคยใช้เข้าระบบ");

        var visitor = Visitor.nobody();
        var in = comeIn(visitor, device);

        assertThat(in.path()).isEqualTo("/");
        assertThat(visitor.get("/me").text()).contains(person.fullName());
        assertThat(visitor.get("/me/passkeys").text())
                .contains("โทรศัพท์ของฉัน")
                .contains("ใช้ล่าสุด");
        assertThat(visitor.get("/notices").text()).contains("เพิ่มพาสคีย์ในบัญชีของท่านแล้ว");
        assertThat(visitor.send("/me/passkeys/" + id() + "/removal").text())
                .contains("นำพาสคีย์ออกแล้ว");
        assertThat(comeIn(Visitor.nobody(), device).status()).isEqualTo(422);
        assertThat(lines("access.passkey-added")).isEqualTo(1);
        assertThat(lines("access.passkey-removed")).isEqualTo(1);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where subject = ? and what ="
                                + " 'access.signed-in' and detail::text like '%passkey%'",
                        "person " + person.id()))
                .isEqualTo(1);
    }

    @Test
    void a_session_that_is_old_proves_itself_before_it_adds_or_removes_one() {
        add(device);
        LongAgo.signedIn(person, 31);

        assertThat(owner.send("/me/passkeys", "name", "อีกเครื่อง").page().select("#proof"))
                .hasSize(1);
        assertThat(owner.send("/me/passkeys/" + id() + "/removal").page().select("#proof"))
                .hasSize(1);
    }

    @Test
    void a_name_is_needed_and_what_was_typed_comes_back() {
        var long_ = "ก".repeat(61);

        var none = owner.send("/me/passkeys", "name", " ");
        var tooLong = owner.send("/me/passkeys", "name", long_);

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#name-error").text()).contains("กรุณาตั้งชื่อพาสคีย์");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#name").val()).isEqualTo(long_);
    }

    @Test
    void nothing_is_added_without_its_challenge_twice_or_by_a_device_that_asks_nobody() {
        var unasked =
                owner.send("/me/passkeys/addition", "name", "ก", "answer", device.make("AAAA"));
        var careless = new SomeDevice(Server.url());
        careless.asksWhoHoldsIt = false;
        var elsewhere = new SomeDevice("https://bpm.evil.example");

        assertThat(unasked.status()).isEqualTo(422);
        assertThat(List.of(add(careless), add(elsewhere)))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422));
        add(device);
        assertThat(add(device).status()).isEqualTo(422);
        assertThat(lines("access.passkey-added")).isEqualTo(1);
    }

    @Test
    void an_answer_opens_once_and_only_to_its_own_challenge() {
        add(device);
        var visitor = Visitor.nobody();
        var challenge = challenge(visitor);
        var answer = device.sign(challenge);
        assertThat(send(visitor, answer).path()).isEqualTo("/");

        var thief = Visitor.nobody();
        var without = send(thief, answer);
        challenge(thief);
        var other = send(thief, answer);
        challenge(thief);
        var nonsense = send(thief, "{\"id\":1}");

        assertThat(List.of(without, other, nonsense)).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("พาสคีย์ใช้ไม่ได้ในครั้งนี้");
        });
        assertThat(thief.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_device_that_asked_nobody_or_was_copied_does_not_open() {
        add(device);
        device.asksWhoHoldsIt = false;
        assertThat(comeIn(Visitor.nobody(), device).status()).isEqualTo(422);
        device.asksWhoHoldsIt = true;
        device.counter = 9;
        assertThat(comeIn(Visitor.nobody(), device).path()).isEqualTo("/");

        device.counter = 3;

        assertThat(comeIn(Visitor.nobody(), device).status()).isEqualTo(422);
    }

    @Test
    void a_closed_account_keeps_none_also_when_it_is_opened_again() {
        add(device);
        var admin = Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN));
        admin.send("/people/" + person.id() + "/closing");

        var closed = comeIn(Visitor.nobody(), device);
        admin.send("/people/" + person.id() + "/reopening");

        assertThat(closed.status()).isEqualTo(422);
        assertThat(comeIn(Visitor.nobody(), device).status()).isEqualTo(422);
        assertThat(kept()).isZero();
    }

    @Test
    void a_people_admin_removes_them_with_the_lost_factor() {
        add(device);
        var page = "/people/" + person.id();
        var stranger = Visitor.as(Given.person(Given.shared(), Role.PEOPLE_ADMIN));
        var admin = Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN));

        assertThat(stranger.send(page + "/factor/removal").status()).isEqualTo(404);
        assertThat(admin.get(page).page().select("form[action$=/factor/removal]"))
                .hasSize(1);
        admin.send(page + "/factor/removal");

        assertThat(comeIn(Visitor.nobody(), device).status()).isEqualTo(422);
        assertThat(kept()).isZero();
        assertThat(lines("access.factor-removed")).isEqualTo(1);
        assertThat(admin.send(page + "/factor/removal").status()).isEqualTo(409);
    }

    @Test
    void a_people_admin_sees_them_and_takes_one_away_with_a_reason_and_its_person_is_told() {
        add(device);
        var other = new SomeDevice(Server.url());
        add(other);
        var page = "/people/" + person.id();
        var lost = page + "/passkeys/" + id();
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        var stranger = Visitor.as(Given.person(Given.shared(), Role.PEOPLE_ADMIN));
        assertThat(stranger.get(lost).status()).isEqualTo(404);
        assertThat(stranger.send(lost + "/removal", "reason", "ขอ").status()).isEqualTo(404);
        var colleague = Visitor.as(Given.reporter(DISTRICT));
        assertThat(colleague.get(lost).status()).isEqualTo(403);
        assertThat(colleague.send(lost + "/removal", "reason", "ขอ").status()).isEqualTo(403);

        var desk = Visitor.as(admin);
        var listed = desk.get(page).page().select("a[href=" + lost + "]");
        var long_ = "ก".repeat(301);
        var none = desk.send(lost + "/removal", "reason", " ");
        var tooLong = desk.send(lost + "/removal", "reason", long_);
        var taken = desk.send(lost + "/removal", "reason", "แจ้งว่าโทรศัพท์หาย");

        assertThat(listed).hasSize(1);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#reason-error").text()).contains("กรุณาเขียนเหตุผล");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#reason").val()).isEqualTo(long_);
        assertThat(taken.path()).isEqualTo(page);
        assertThat(taken.text()).contains("นำพาสคีย์ออกแล้ว และแจ้งเจ้าตัวแล้ว");
        assertThat(desk.send(lost + "/removal", "reason", "อีกครั้ง").status()).isEqualTo(404);
        assertThat(comeIn(Visitor.nobody(), other).status()).isEqualTo(422);
        var in = Visitor.nobody();
        assertThat(comeIn(in, device).path()).as("the other one stays").isEqualTo("/");
        assertThat(in.get("/notices").text())
                .contains("พาสคีย์ในบัญชีของท่านถูกนำออก")
                .contains(admin.fullName());
        assertThat(Server.read(
                        String.class,
                        "select detail::jsonb ->> 'reason' from trail_entry where subject = ? and"
                                + " what = 'access.passkey-removed'",
                        "person " + person.id()))
                .isEqualTo("แจ้งว่าโทรศัพท์หาย");
    }

    @Test
    void one_takes_ones_own_away_on_ones_own_page_alone() {
        var admin = Given.person(DISTRICT, Role.PEOPLE_ADMIN);
        var desk = Visitor.as(admin);
        add(desk, device);
        var own = Server.read(
                Long.class, "select max(id) from access_passkey where person = ?", admin.id());
        var lost = "/people/" + admin.id() + "/passkeys/" + own;

        assertThat(desk.send(lost + "/removal", "reason", "หาย").status()).isEqualTo(403);
        assertThat(desk.get("/people/" + admin.id()).page().select("a[href=" + lost + "]"))
                .isEmpty();
    }

    @Test
    void a_demanded_factor_is_there_for_who_comes_by_passkey_alone() {
        var reader = Given.person(DISTRICT, Role.READER);
        var department = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN));
        department.send("/people/factors", "roles", "READER");
        try {
            var visitor = Visitor.as(reader);
            assertThat(visitor.get("/").path()).isEqualTo("/me/factor");
            add(visitor, device);
            assertThat(visitor.get("/").path()).isEqualTo("/");
            var thief = Visitor.as(reader); // who knows the password, and has no device of theirs
            assertThat(thief.get("/").path()).isEqualTo("/me/factor");
            assertThat(thief.send("/me/passkeys", "name", "ของฉัน").status()).isEqualTo(403);
            assertThat(thief.send("/me/factor").status()).isEqualTo(403);
            assertThat(thief.get("/").path()).isEqualTo("/me/factor");
            var in = Visitor.nobody();
            assertThat(comeIn(in, device).path()).isEqualTo("/");
            assertThat(in.get("/me").path()).isEqualTo("/me");
        } finally {
            Server.owner().sql("delete from access_demand").update();
        }
    }

    @Test
    void what_was_typed_in_a_late_form_comes_along() {
        add(device);
        var visitor = Visitor.nobody();
        var answer = device.sign(challenge(visitor));

        var in = visitor.send(
                "/sign-in/passkey",
                "answer",
                answer,
                "kept-to",
                "/letters",
                "kept.subject",
                "ขอเชิญประชุมที่ดอยตุง");

        assertThat(in.page().select("form[action=/letters] input[name=subject]").val())
                .contains("ดอยตุง");
    }

    private Answer add(SomeDevice one) {
        return add(owner, one);
    }

    private static Answer add(Visitor visitor, SomeDevice one) {
        var adding = visitor.send("/me/passkeys", "name", "โทรศัพท์ของฉัน");
        var options =
                adding.page().select("form[data-passkey-options]").attr("data-passkey-options");
        return visitor.send(
                "/me/passkeys/addition", "name", "โทรศัพท์ของฉัน", "answer", one.make(in(options)));
    }

    private static Answer comeIn(Visitor visitor, SomeDevice one) {
        return send(visitor, one.sign(challenge(visitor)));
    }

    private static Answer send(Visitor visitor, String answer) {
        return visitor.send("/sign-in/passkey", "answer", answer);
    }

    private static String challenge(Visitor visitor) {
        var options = visitor.send("/sign-in/passkey/challenge").body();
        assertThat(options).contains("\"userVerification\":\"required\"").contains("\"localhost\"");
        return in(options);
    }

    private static String in(String options) {
        var found = CHALLENGE.matcher(options);
        assertThat(found.find()).as(options).isTrue();
        return found.group(1);
    }

    private int kept() {
        return Server.read(
                Integer.class, "select count(*) from access_passkey where person = ?", person.id());
    }

    private long id() {
        return Server.read(
                Long.class, "select max(id) from access_passkey where person = ?", person.id());
    }

    private int lines(String what) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = ?",
                "person " + person.id(),
                what);
    }
}
