package bpm.survey.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.survey.intake.GivenRound;
import bpm.survey.round.Round;
import bpm.survey.tally.Meanwhile;
import bpm.survey.tally.Tallies;
import bpm.survey.tally.Tally;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

class PaperDeskTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final OfficeCode OFFICE = Given.district(PROVINCE, 3);
    private static final Actor REPORTER = Given.reporter(OFFICE);

    @Test
    void sheets_are_typed_by_reporters_of_the_office_only() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.reporter(PROVINCE));
        var colleague = Visitor.as(Given.reviewer(OFFICE));

        for (var page : new String[] {path, path + "/second", path + "/1"}) {
            assertThat(neighbour.get(page).status()).as(page).isEqualTo(404);
            assertThat(above.get(page).status()).as(page).isEqualTo(403);
            assertThat(colleague.get(page).status()).as(page).isEqualTo(403);
        }
        var seen = "00000000-0000-0000-0000-000000000000";
        for (var page : new String[] {"", "/1", "/1/removal", "/1/restoration", "/second"}) {
            var sent = new String[] {"sheet", "1", "a.S1", "5", "seen", seen};
            assertThat(neighbour.send(path + page, sent).status()).isEqualTo(404);
            assertThat(above.send(path + page, sent).status()).isEqualTo(403);
            assertThat(colleague.send(path + page, sent).status()).isEqualTo(403);
        }

        assertThat(GivenRound.kept(round)).isZero();
        assertThat(trail(round)).isEmpty();
    }

    @Test
    void a_sheet_is_typed_by_digits_of_either_kind_also_after_the_round_was_closed() {
        var round = GivenRound.closed(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);

        assertThat(visitor.get(path).page().select("#sheet").attr("value")).isEqualTo("1");
        var saved = visitor.send(
                path,
                "key",
                "page-1",
                "sheet",
                "๑",
                "a.sex",
                "1",
                "a.K1.before",
                "๒",
                "a.K1.after",
                "5",
                "a.K2.before",
                "0",
                "a.R1",
                "2",
                "a.S1",
                "4",
                "a.suggestion",
                "ดีมาก");

        assertThat(saved.text()).contains("บันทึกแผ่นที่ 1 แล้ว", "พิมพ์แล้ว 1 แผ่น");
        assertThat(saved.page().select("#sheet").attr("value")).isEqualTo("2");
        assertThat(answers(round, 1))
                .isEqualTo("{\"R1\": \"no\", \"S1\": 4, \"sex\": \"female\", \"K1.after\": 5,"
                        + " \"K1.before\": 2, \"K2.before\": 0, \"suggestion\": \"ดีมาก\"}");
        var kept = visitor.get(path + "/1").page();
        assertThat(kept.getElementById("sex").attr("value")).isEqualTo("1");
        assertThat(kept.getElementById("R1").attr("value")).isEqualTo("2");
        assertThat(kept.getElementById("K2.after").attr("value")).isEmpty();
        assertThat(tally(round).responses()).isEqualTo(1);
        assertThat(trail(round)).isEqualTo("sheet.saved");
    }

    @Test
    void what_cannot_be_read_is_told_at_its_box_and_nothing_typed_is_lost() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);

        var told =
                visitor.send(path, "sheet", "เจ็ด", "a.K1.before", "6", "a.sex", "3", "a.S1", "4");
        var empty = visitor.send(path, "sheet", "7");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text())
                .contains(
                        "กรุณาใส่เลขแผ่นเป็นเลข 1 ถึง 999,999",
                        "ข้อ 2 (ก่อน): ใส่เลข 1 ถึง 5",
                        "ข้อ 1: ใส่หมายเลขตัวเลือก 1 ถึง 2");
        assertThat(told.page().select("#sheet").attr("value")).isEqualTo("เจ็ด");
        assertThat(told.page().getElementById("S1").attr("value")).isEqualTo("4");
        assertThat(told.page().getElementById("K1.before").attr("aria-invalid")).isEqualTo("true");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("แผ่นนี้ยังว่างทุกข้อ");
        assertThat(trail(round)).isEmpty();
    }

    @Test
    void a_number_is_used_once_and_a_page_sent_twice_counts_once() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, "key", "one", "sheet", "5", "a.S1", "4");

        var twice = visitor.send(path, "key", "one", "sheet", "5", "a.S1", "4");
        var other = visitor.send(path, "key", "two", "sheet", "5", "a.S1", "3");
        var back = visitor.send(path, "key", "one", "sheet", "5", "a.S1", "2");

        assertThat(twice.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.page().select("#sheet-error").text()).contains("แผ่นที่ 5 พิมพ์ไว้แล้ว");
        assertThat(other.page().getElementById("S1").attr("value")).isEqualTo("3");
        assertThat(back.status()).isEqualTo(422);
        assertThat(GivenRound.kept(round)).isEqualTo(1);
        assertThat(trail(round)).isEqualTo("sheet.saved");
    }

    @Test
    void a_corrected_sheet_keeps_its_number_and_counts_once() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, "key", "a", "sheet", "1", "a.S1", "4", "a.sex", "2");
        visitor.send(path, "key", "b", "sheet", "2", "a.S1", "5");
        var seen = seen(visitor, path + "/1");

        var corrected =
                visitor.send(path + "/1", "seen", seen, "sheet", "1", "a.S1", "3", "a.sex", "2");
        var late = visitor.send(path + "/1", "seen", seen, "sheet", "1", "a.S1", "1", "a.sex", "2");
        var now = seen(visitor, path + "/1");
        var taken = visitor.send(path + "/1", "seen", now, "sheet", "2", "a.S1", "3");

        assertThat(corrected.text()).contains("แก้ไขแผ่นที่ 1 แล้ว");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("มีผู้แก้ไขแผ่นนี้ก่อนท่าน", "คำตอบล่าสุดที่ผู้อื่นบันทึก");
        assertThat(late.page().getElementById("S1").attr("value")).isEqualTo("1");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("แผ่นที่ 2 พิมพ์ไว้แล้ว");
        assertThat(taken.page().select("input[name=seen]").eachAttr("value")).containsOnly(now);
        assertThat(answers(round, 1)).isEqualTo("{\"S1\": 3, \"sex\": \"male\"}");
        var tally = tally(round);
        assertThat(tally.responses()).isEqualTo(2);
        assertThat(tally.at(tally.layout().levels("S1") + 3)).isEqualTo(1);
        assertThat(tally.at(tally.layout().levels("S1") + 4)).isZero();
        assertThat(Server.read(
                        String.class,
                        "select detail::text from trail_entry where subject = ? and what = ?",
                        "sheet 1 of " + round.subject(),
                        "sheet.corrected"))
                .contains("\"S1\":", "\"before\":4", "\"after\":3");
        assertThat(trail(round)).isEqualTo("sheet.saved sheet.saved sheet.corrected");
    }

    @Test
    void who_is_slower_changes_nothing_and_is_told_so() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, "key", "a", "sheet", "1", "a.S1", "4");
        visitor.send(path, "key", "b", "sheet", "2", "a.S1", "4");
        var first = seen(visitor, path + "/1");
        var second = seen(visitor, path + "/2");

        var corrected = Meanwhile.waiting(
                () -> visitor.send(path + "/1", "seen", first, "sheet", "9", "a.S1", "1"),
                REPORTER,
                () -> correct(round, 1, first, "5"));
        var removed = Meanwhile.waiting(
                () -> visitor.send(path + "/2/removal", "seen", second),
                REPORTER,
                () -> correct(round, 2, second, "5"));

        assertThat(corrected.status()).isEqualTo(409);
        assertThat(corrected.text())
                .contains("มีผู้แก้ไขแผ่นนี้ก่อนท่าน", "คำตอบล่าสุดที่ผู้อื่นบันทึก");
        assertThat(corrected.page().getElementById("S1").attr("value")).isEqualTo("1");
        assertThat(removed.status()).isEqualTo(409);
        assertThat(answers(round, 1)).isEqualTo("{\"S1\": 5}");
        assertThat(answers(round, 2)).isEqualTo("{\"S1\": 5}");
        assertThat(GivenRound.kept(round)).isEqualTo(2);
        assertThat(tally(round).responses()).isEqualTo(2);
        assertThat(trail(round))
                .isEqualTo("sheet.saved sheet.saved sheet.corrected sheet.corrected");
    }

    @Test
    void a_sheet_taken_out_does_not_count_and_can_be_put_back() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, "key", "a", "sheet", "1", "a.S1", "4");

        var out = visitor.send(path + "/1/removal", "seen", seen(visitor, path + "/1"));
        long without = tally(round).responses();
        var back = visitor.send(path + "/1/restoration");

        assertThat(out.text()).contains("นำแผ่นที่ 1 ออกแล้ว", "แผ่นที่นำออก");
        assertThat(without).isZero();
        assertThat(back.text())
                .contains("นำแผ่นที่ 1 กลับมานับแล้ว")
                .doesNotContain("แผ่นที่นำออก");
        assertThat(answers(round, 1)).isEqualTo("{\"S1\": 4}");
        assertThat(tally(round).responses()).isEqualTo(1);
        assertThat(visitor.send(path + "/1/restoration").status()).isEqualTo(409);
        assertThat(trail(round)).isEqualTo("sheet.saved sheet.removed sheet.restored");
    }

    @Test
    void a_sheet_typed_twice_tells_where_and_how_often_typing_errs() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/paper";
        var visitor = Visitor.as(REPORTER);
        visitor.send(
                path,
                "key",
                "a",
                "sheet",
                "1",
                "a.S1",
                "4",
                "a.K1.before",
                "2",
                "a.K1.after",
                "4",
                "a.sex",
                "1",
                "a.suggestion",
                "ดี");

        var unknown = visitor.send(path + "/second", "sheet", "2", "a.S1", "4");
        var drawn = visitor.get(path + "/second").page().select("#sheet").attr("value");
        var found = visitor.send(
                path + "/second",
                "sheet",
                "1",
                "a.S1",
                "4",
                "a.K1.before",
                "2",
                "a.K1.after",
                "5",
                "a.sex",
                "1",
                "a.suggestion",
                "ดี ๆ");
        visitor.send(
                path + "/1",
                "seen",
                seen(visitor, path + "/1"),
                "sheet",
                "1",
                "a.S1",
                "4",
                "a.K1.before",
                "2",
                "a.K1.after",
                "5",
                "a.sex",
                "1",
                "a.suggestion",
                "ดี");
        var settled = visitor.get(path + "/second");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("ยังไม่มีแผ่นที่ 2");
        assertThat(drawn).isEqualTo("1");
        assertThat(found.text())
                .contains(
                        "แผ่นที่ 1 พิมพ์ต่างกัน 1 คำตอบ",
                        "25 %",
                        "ต่างกัน 1 จาก 4 คำตอบ",
                        "2. ความรู้ (หลัง)");
        assertThat(found.page().select("table td[data-h^=ครั้ง]").eachText())
                .containsExactly("4", "5");
        assertThat(settled.text()).contains("25 %", "แก้แล้ว");
        assertThat(tally(round).responses()).isEqualTo(1);
        assertThat(trail(round)).isEqualTo("sheet.saved sheet.typed-again sheet.corrected");
    }

    private static void correct(Round round, int sheet, String seen, String level) {
        var typed = TypedSheet.of(Map.of("sheet", Integer.toString(sheet), "a.S1", level));
        Server.bean(CorrectingSheet.class)
                .correct(REPORTER, round.id(), sheet, UUID.fromString(seen), typed);
    }

    private static String seen(Visitor visitor, String path) {
        return visitor.get(path).page().select("form input[name=seen]").first().attr("value");
    }

    private static Tally tally(Round round) {
        return Server.bean(Transactions.class)
                .read(Actor.SYSTEM, () -> Server.bean(Tallies.class).of(round));
    }

    private static String answers(Round round, int sheet) {
        return Server.read(String.class, """
                select answers::text from survey_response
                where round = ? and sheet = ? and removed_at is null
                """, round.id(), sheet);
    }

    private static String trail(Round round) {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where subject like ?
                """, "sheet % of " + round.subject());
    }
}
