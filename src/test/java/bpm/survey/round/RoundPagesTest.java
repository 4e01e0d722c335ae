package bpm.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.GivenPlan;
import bpm.plan.file.PlanFile;
import bpm.plan.revision.RevisingPlan;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

class RoundPagesTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void a_round_of_counts_only_shows_no_code_to_scan() {
        var given = GivenRound.in(PROVINCE, 20);
        var round = given.round();
        var visitor = Visitor.as(given.reporter());
        var asking = visitor.get(round.path());
        Server.owner()
                .sql("update survey_round set counts_only = true where id = ?")
                .param(round.id())
                .update();

        var counted = visitor.get(round.path());

        assertThat(asking.page().select("img.qr, a[href$=poster], a[href$=projector]"))
                .hasSize(3);
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.page().select("img.qr, a[href$=poster], a[href$=projector]"))
                .isEmpty();
        assertThat(counted.text()).contains("รุ่นนี้บันทึกเป็นยอดรวม").doesNotContain(round.code());
        for (var page : new String[] {"/qr.svg", "/qr.png", "/poster", "/projector"}) {
            assertThat(visitor.get(round.path() + page).status()).as(page).isEqualTo(409);
        }
    }

    @Test
    void rounds_are_kept_by_reporters_of_the_office_and_seen_from_above_only() {
        var given = GivenRound.in(PROVINCE, 27);
        var round = given.round();
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.reviewer(PROVINCE));
        var colleague = Visitor.as(Given.reviewer(given.place().office()));

        for (var path :
                new String[] {given.place().path(), round.path(), round.path() + "/poster"}) {
            assertThat(neighbour.get(path).status()).as(path).isEqualTo(404);
            assertThat(above.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(neighbour.send(given.place().path(), "from", "15/6/2567").status())
                .isEqualTo(404);
        for (var step :
                new String[] {"/opening", "/closing", "/removal", "/questionnaire", "/edit"}) {
            assertThat(neighbour.send(round.path() + step, "from", "15/6/2567").status())
                    .isEqualTo(404);
            assertThat(above.send(round.path() + step, "from", "15/6/2567").status())
                    .isEqualTo(403);
            assertThat(colleague.send(round.path() + step, "from", "15/6/2567").status())
                    .isEqualTo(403);
        }
        assertThat(above.send(given.place().path(), "from", "15/6/2567").status())
                .isEqualTo(403);
        assertThat(above.get(round.path()).page().select("main form")).isEmpty();
        assertThat(given.trail()).isEqualTo("round.made");
    }

    @Test
    void a_round_is_made_in_four_fields() {
        var given = GivenRound.in(PROVINCE, 28);
        var visitor = Visitor.as(given.reporter());

        assertThat(visitor.get(given.place().path()).text()).contains("ยังไม่มีครั้งที่จัด");
        var made = visitor.send(
                given.place().path(),
                "place",
                "ศาลาบ้านใหม่",
                "from",
                "๑๕ มิ.ย. ๒๕๖๗",
                "to",
                "",
                "expected",
                "60");
        visitor.send(given.place().path(), "from", "22/6/2567", "to", "23/6/2567");

        assertThat(made.path()).matches("/rounds/\\d+");
        assertThat(made.text())
                .contains("ครั้งที่ 1 · ศาลาบ้านใหม่", "15 มิ.ย. 2567", "ยังไม่เปิดรับคำตอบ");
        var code = made.page().select(".code").text();
        assertThat(RoundCode.isCode(RoundCode.tidy(code))).isTrue();
        assertThat(made.text()).contains("/q/" + code.replace("-", ""));
        assertThat(visitor.get(given.place().path()).text())
                .contains("ครั้งที่ 2", "2 ครั้ง · ตอบแล้ว 0 คน");
        assertThat(given.trail()).isEqualTo("round.made round.made");
    }

    @Test
    void what_is_typed_wrongly_comes_back_with_what_is_right() {
        var given = GivenRound.in(PROVINCE, 29);
        var visitor = Visitor.as(given.reporter());
        given.round();

        var told = visitor.send(
                given.place().path(),
                "place",
                "ศาลา",
                "from",
                "31/6/2567",
                "expected",
                "หกสิบ",
                "opens",
                "เช้า");
        var twice = visitor.send(given.place().path(), "from", "15/6/2567", "number", "1");
        var back = visitor.send(
                given.place().path(),
                "from",
                "15/6/2567",
                "to",
                "14/6/2567",
                "opens",
                "15/6/2567 09.00",
                "closes",
                "15/6/2567 08.59 น.");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text())
                .contains(
                        "วันที่จัด: ไม่มีวันที่ “31/6/2567” ในปฏิทิน",
                        "เปิดเองเมื่อ: กรุณาใส่วันและเวลา",
                        "กรุณาใส่จำนวนคนเป็นเลขจำนวนเต็ม",
                        "กรุณาใส่วันและเวลา");
        assertThat(told.page().select("#place").attr("value")).isEqualTo("ศาลา");
        assertThat(told.page().select("#from").attr("value")).isEqualTo("31/6/2567");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("มีครั้งที่นี้แล้ว");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text())
                .contains("วันสุดท้ายที่จัดต้องไม่ก่อนวันแรก", "เวลาปิดต้องไม่ก่อนเวลาเปิด");
        assertThat(given.trail()).isEqualTo("round.made");
    }

    @Test
    void a_day_of_another_fiscal_year_is_refused_and_one_soon_after_it_is_told() {
        var given = GivenRound.in(PROVINCE, 29);
        var visitor = Visitor.as(given.reporter());

        var old = visitor.send(given.place().path(), "from", "15/7/2560", "number", "91");
        var late = visitor.send(given.place().path(), "from", "15/12/2567", "number", "92");

        assertThat(old.status()).isEqualTo(422);
        assertThat(old.text()).contains("15 ก.ค. 2560 ไม่อยู่ในปีงบประมาณ 2567", "ตรวจปีที่พิมพ์");
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text()).contains("อยู่หลังปีงบประมาณ 2567");
    }

    @Test
    void a_door_opens_and_closes_by_hand_and_again() {
        var given = GivenRound.in(PROVINCE, 30);
        var visitor = Visitor.as(given.reporter());
        var path = given.round().path();

        assertThat(visitor.send(path + "/closing").status()).isEqualTo(409);
        assertThat(visitor.send(path + "/opening").text()).contains("เปิดรับคำตอบครั้งที่ 1 แล้ว");
        assertThat(visitor.send(path + "/opening").status()).isEqualTo(409);
        assertThat(visitor.send(path + "/closing").text()).contains("ปิดรับคำตอบแล้ว");
        assertThat(visitor.send(path + "/opening").text()).contains("ปิดรับคำตอบ");

        assertThat(given.trail()).isEqualTo("round.made round.opened round.closed round.opened");
    }

    @Test
    void a_door_opens_and_closes_by_itself() {
        var now = Instant.parse("2024-06-15T02:00:00Z");
        var day = now.minus(1, ChronoUnit.HOURS);
        var opens = Optional.of(now);
        var closes = Optional.of(now.plus(3, ChronoUnit.HOURS));
        var round = GivenRound.plain(opens, closes);

        assertThat(round.door(day)).isEqualTo(Round.Door.NOT_YET);
        assertThat(round.door(now)).isEqualTo(Round.Door.OPEN);
        assertThat(round.door(closes.get())).isEqualTo(Round.Door.CLOSED);
        assertThat(round.opened(day).closesAt()).isEqualTo(closes);
        assertThat(round.opened(closes.get()).door(closes.get())).isEqualTo(Round.Door.OPEN);
        assertThat(TypedMoment.read("15 มิ.ย. 2567 เวลา ๐๙.๐๐ น.")).contains(now);
        assertThat(TypedMoment.read(TypedMoment.text(now))).contains(now);
        assertThat(TypedMoment.readEnd("15/6/2567"))
                .contains(Instant.parse("2024-06-15T16:59:00Z"));
        assertThat(TypedMoment.read("15/6/2567 25.00")).isEmpty();
    }

    @Test
    void of_two_people_who_change_a_round_the_second_is_told() {
        var given = GivenRound.in(PROVINCE, 31);
        var visitor = Visitor.as(given.reporter());
        var path = given.round().path();
        visitor.send(path + "/edit", "from", "15/6/2567", "present", "58", "seen", "1");

        var told = visitor.send(path + "/edit", "from", "15/6/2567", "present", "57", "seen", "1");
        var again = visitor.send(path + "/edit", "from", "15/6/2567", "present", "57", "seen", "2");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text())
                .contains("มีผู้แก้ไขรุ่นนี้ก่อนท่าน", "ข้อมูลล่าสุดที่ผู้อื่นบันทึก", "58");
        assertThat(told.page().select("#present").attr("value")).isEqualTo("57");
        assertThat(told.page().select("input[name=seen]").attr("value")).isEqualTo("2");
        assertThat(again.text()).contains("57 คน");
        assertThat(given.trail()).isEqualTo("round.made round.changed round.changed");
    }

    @Test
    void a_round_is_removed_only_while_nobody_has_answered() {
        var given = GivenRound.in(PROVINCE, 32);
        var visitor = Visitor.as(given.reporter());
        var answered = given.round();
        GivenRound.answer(answered);
        var empty = given.round();

        var refused = visitor.send(answered.path() + "/removal");
        var removed = visitor.send(empty.path() + "/removal");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("รุ่นนี้มีคำตอบแล้ว จึงลบไม่ได้");
        assertThat(visitor.get(answered.path()).page().select("form[action$=removal]"))
                .isEmpty();
        assertThat(removed.text()).contains("ลบครั้งที่ 2 แล้ว");
        assertThat(visitor.get(empty.path()).status()).isEqualTo(404);
        assertThat(given.round().number()).isEqualTo(2);
        assertThat(given.trail()).isEqualTo("round.made round.made round.removed round.made");
    }

    @Test
    void only_what_the_plan_asks_to_evaluate_has_rounds() {
        var year = GivenPlan.emptyYear();
        var json = GivenPlan.json(year).replace("\"evaluation\": true", "\"evaluation\": false");
        var plan = PlanFile.read(json.getBytes(StandardCharsets.UTF_8));
        var revising = Server.bean(RevisingPlan.class);
        revising.revise(Actor.SYSTEM, year, RevisingPlan.NO_PLAN_YET, "plan.loaded", none -> plan);
        revising.publish(Actor.SYSTEM, year, 1);
        var given = GivenRound.in(PROVINCE, 27, ActivityKey.of(year + "-02-1"));
        var visitor = Visitor.as(given.reporter());

        assertThat(visitor.get(given.place().path()).text())
                .contains("แผนไม่ได้กำหนดให้ใช้แบบประเมินผล");
        assertThat(visitor.send(given.place().path(), "from", "15/6/2567").status())
                .isEqualTo(409);
    }
}
