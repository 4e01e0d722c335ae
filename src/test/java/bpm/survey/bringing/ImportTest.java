package bpm.survey.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.paper.ReadingXlsx;
import bpm.survey.intake.GivenRound;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;
import bpm.survey.round.Round;
import bpm.survey.tally.Tallies;
import bpm.survey.tally.Tally;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ImportTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final OfficeCode OFFICE = Given.district(PROVINCE, 5);
    private static final Actor REPORTER = Given.reporter(OFFICE);

    @Test
    void files_are_brought_in_by_reporters_of_the_office_only() {
        var round = GivenRound.open(OFFICE);
        var path = round.path() + "/import";
        var upload =
                upload(Visitor.as(REPORTER), round, GivenFiles.googleMended()).path();
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.reporter(PROVINCE));
        var colleague = Visitor.as(Given.reviewer(OFFICE));

        for (var page : List.of(path, path + "/template.xlsx", upload)) {
            assertThat(neighbour.get(page).status()).as(page).isEqualTo(404);
            assertThat(above.get(page).status()).as(page).isEqualTo(403);
            assertThat(colleague.get(page).status()).as(page).isEqualTo(403);
        }
        for (var page : List.of(
                upload + "/mapping",
                upload + "/confirmation",
                upload + "/removal",
                path + "s/1/undoing")) {
            assertThat(neighbour.send(page).status()).as(page).isEqualTo(404);
            assertThat(above.send(page).status()).as(page).isEqualTo(403);
            assertThat(colleague.send(page).status()).as(page).isEqualTo(403);
        }
        for (var stranger : List.of(above, colleague)) {
            assertThat(stranger.upload(path, "file", "a.csv", GivenFiles.googleMended())
                            .status())
                    .isEqualTo(403);
        }

        assertThat(GivenRound.kept(round)).isZero();
        assertThat(trail(round)).isEqualTo("import.uploaded");
    }

    @Test
    void columns_of_a_google_form_are_matched_by_their_words() {
        var round = GivenRound.open(OFFICE);

        var page =
                upload(Visitor.as(REPORTER), round, GivenFiles.googleMended()).page();

        assertThat(page.select("select option[selected]").eachAttr("value"))
                .containsExactly(
                        "sex",
                        "K1.before",
                        "K2.before",
                        "K1.after",
                        "K2.after",
                        "R1",
                        "S1",
                        "suggestion");
        assertThat(page.select("#column0 option[selected], #column1 option[selected]"))
                .isEmpty();
        assertThat(page.text())
                .contains("นำเข้าทั้ง 5 ชุด", "บอกตัวผู้ส่ง จึงไม่เก็บ")
                .doesNotContain("someone1@example.com");
    }

    @Test
    void an_export_of_microsoft_forms_is_read_and_its_senders_are_never_kept() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);

        var told = visitor.upload(
                round.path() + "/import", "file", "แบบประเมิน.xlsx", GivenFiles.microsoft());
        var kept = Server.read(
                byte[].class, "select content from survey_upload where round = ?", round.id());
        var stored = visitor.send(told.path() + "/confirmation", chosen(told));

        assertThat(told.page().select("select option[selected]").eachAttr("value"))
                .containsExactly(
                        "sex",
                        "K1.before",
                        "K2.before",
                        "K1.after",
                        "K2.after",
                        "R1",
                        "S1",
                        "suggestion");
        assertThat(told.text()).contains("นำเข้าทั้ง 3 ชุด").doesNotContain("@", "สมหญิง");
        assertThat(ReadingXlsx.read(kept).getFirst().rows())
                .extracting(row -> row.text("Email") + row.text("Name"))
                .containsOnly("");
        assertThat(ReadingXlsx.read(kept).getFirst().rows())
                .extracting(row -> row.number() + " " + row.text("ID"))
                .containsExactly("2 1", "3 2", "4 3");
        assertThat(stored.text()).contains("นำเข้าคำตอบ 3 ชุดแล้ว");
        assertThat(tally(round).responses()).isEqualTo(3);
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from survey_response where round = ? and answers::text like '%สมหญิง%'",
                        round.id()))
                .isZero();
    }

    @Test
    void what_is_written_after_other_counts_as_other_where_the_question_has_it() {
        var sex = new Question(
                "sex",
                QuestionKind.CHOICE,
                new Wording("เพศ"),
                new Wording(""),
                List.of(
                        new Option("female", new Wording("หญิง", "Female")),
                        new Option("other", new Wording("อื่น ๆ", "Other"))));
        var age = new Question(
                "age",
                QuestionKind.CHOICE,
                new Wording("อายุ"),
                new Wording(""),
                List.of(new Option("young", new Wording("น้อย", "Young"))));
        var all = GivenRound.questionnaire();
        var round = GivenRound.asking(
                OFFICE,
                new Questionnaire(
                        all.title(),
                        all.purpose(),
                        all.scale(),
                        List.of(new Section(
                                "G", new Wording("ทั่วไป"), new Wording(""), List.of(sex, age)))));
        var visitor = Visitor.as(REPORTER);
        var headings = List.of("เพศ", "อายุ");

        var good = upload(
                visitor,
                round,
                GivenFiles.csv(
                        headings,
                        new String[] {"อื่น ๆ: ไม่ระบุเพศ", "น้อย"},
                        new String[] {"Other (please say): both", ""},
                        new String[] {"อื่นๆ", ""}));
        var bad = upload(
                visitor, round, GivenFiles.csv(headings, new String[] {"ทั้งสอง", "อื่น ๆ: ไม่บอก"
                }));
        visitor.send(good.path() + "/confirmation", chosen(good));

        assertThat(bad.page().select("#bad tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "แถวที่ 2 เพศ ทั้งสอง หญิง / อื่น ๆ · คำตอบนอกจากนี้ให้พิมพ์ “อื่น ๆ” นำหน้า",
                        "แถวที่ 2 อายุ อื่น ๆ: ไม่บอก น้อย · ข้อนี้ไม่มีตัวเลือกอื่น ๆ เลือกข้อที่ใกล้ที่สุด หรือเว้นว่าง");
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from survey_response where round = ? and answers @> '{\"sex\":\"other\"}'",
                        round.id()))
                .isEqualTo(3);
    }

    @Test
    void with_a_wrong_cell_nothing_is_stored_and_each_is_named() {
        var round = GivenRound.closed(OFFICE);
        var visitor = Visitor.as(REPORTER);

        var told = upload(visitor, round, GivenFiles.googleWithErrors());
        var forced = visitor.send(told.path() + "/confirmation", chosen(told));

        assertThat(told.page().select("#bad tbody tr").eachText())
                .containsExactly(
                        "แถวที่ 4 1. เพศ ไม่บอก หญิง / ชาย",
                        "แถวที่ 5 3. หลังเข้าร่วมกิจกรรม ท่านมีระดับใด [ความรู้] 7 1 ถึง 5 หรือ มากที่สุด … น้อยที่สุด"
                                + " และ 0 หรือ ไม่มีความเห็น",
                        "แถวที่ 6 ความพึงพอใจ [วิทยากร] ดี 1 ถึง 5 หรือ มากที่สุด … น้อยที่สุด"
                                + " และ 0 หรือ ไม่มีความเห็น");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.text())
                .contains("ยังมี 3 แถวที่ต้องแก้ไข จึงยังไม่ได้นำเข้าแม้แต่แถวเดียว");
        assertThat(GivenRound.kept(round)).isZero();
        assertThat(visitor.get(told.path()).status()).isEqualTo(200);

        var mended = upload(visitor, round, GivenFiles.googleMended());
        var stored = visitor.send(mended.path() + "/confirmation", chosen(mended));

        assertThat(stored.text()).contains("นำเข้าคำตอบ 5 ชุดแล้ว", "google.csv");
        assertThat(visitor.get(mended.path()).status()).isEqualTo(404);
        var tally = tally(round);
        assertThat(tally.responses()).isEqualTo(5);
        assertThat(tally.at(tally.layout().levels("S1") + 4)).isEqualTo(2);
        assertThat(tally.at(tally.layout().levels("K2.after"))).isEqualTo(1);
        assertThat(trail(round)).isEqualTo("import.uploaded import.uploaded import.stored");
    }

    @Test
    void wrong_rows_are_left_out_only_by_name() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var told = upload(visitor, round, GivenFiles.googleWithErrors());

        var others = visitor.send(told.path() + "/confirmation", chosen(told, "leaving", "4,5"));
        var stored = visitor.send(told.path() + "/confirmation", chosen(told, "leaving", "4,5,6"));

        assertThat(told.text()).contains("จะนำเข้า 2 ชุด และไม่นับแถวที่ 4, 5, 6");
        assertThat(others.status()).isEqualTo(422);
        assertThat(stored.text()).contains("นำเข้าคำตอบ 2 ชุดแล้ว");
        assertThat(GivenRound.kept(round)).isEqualTo(2);
        assertThat(Server.read(
                        String.class,
                        "select detail::text from trail_entry where what = 'import.stored' and subject like ?",
                        "%" + round.subject()))
                .contains("\"leftOut\":[4,5,6]");
        var mended = upload(visitor, round, GivenFiles.googleMended());
        assertThat(visitor.send(mended.path() + "/confirmation", chosen(mended)).text())
                .contains("นำเข้าคำตอบใหม่ 3 ชุดแล้ว อีก 2 แถวนำเข้าไว้ก่อนแล้ว");
        assertThat(GivenRound.kept(round)).isEqualTo(5);
    }

    @Test
    void the_same_file_counts_once_and_an_undone_one_can_come_again() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var before = tally(round);
        var first = upload(visitor, round, GivenFiles.googleMended());
        visitor.send(first.path() + "/confirmation", chosen(first));

        var again = upload(visitor, round, GivenFiles.googleMended());
        var twice = visitor.send(again.path() + "/confirmation", chosen(again));
        long counted = tally(round).responses();
        var undo = twice.page().select("form[action$=undoing]").attr("action");
        var undone = visitor.send(undo);
        var left = tally(round);
        var thrice = visitor.send(undo);
        var back = upload(visitor, round, GivenFiles.googleMended());
        visitor.send(back.path() + "/confirmation", chosen(back));

        assertThat(again.text()).contains("ไฟล์นี้นำเข้าไว้แล้วทั้งหมด ไม่มีแถวใหม่");
        assertThat(twice.text()).contains("ไฟล์นี้นำเข้าไว้แล้วทั้ง 5 แถว จึงไม่มีคำตอบเพิ่ม");
        assertThat(counted).isEqualTo(5);
        assertThat(undone.text()).contains("ยกเลิกการนำเข้าแล้ว นำคำตอบออก 5 ชุด", "ยกเลิกแล้ว");
        assertThat(left).isEqualTo(before);
        assertThat(thrice.status()).isEqualTo(409);
        assertThat(tally(round).responses()).isEqualTo(5);
        assertThat(trail(round))
                .isEqualTo("import.uploaded import.stored import.uploaded import.repeated"
                        + " import.undone import.uploaded import.stored");
        assertThat(Server.read(
                        String.class,
                        "select detail::text from trail_entry where what = ? and subject = ?",
                        "import.repeated",
                        round.subject()))
                .contains("google.csv", "\"known\":5");
    }

    @Test
    void rows_that_moved_in_the_sheet_are_the_same_rows() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var first = numbered(visitor, round, "1 ดี", "2 5", "3 4", "x 4", "x 4");
        visitor.send(first.path() + "/confirmation", chosen(first, "leaving", "2"));

        var deleted = numbered(visitor, round, "2 5", "3 4", "x 4", "x 4");
        var stored = visitor.send(deleted.path() + "/confirmation", chosen(deleted));
        var sorted = numbered(visitor, round, "x 4", "3 4", "2 5", "x 4");
        var more = numbered(visitor, round, "x 4", "1 5", "x 4", "2 5", "x 4", "3 4");
        var added = visitor.send(more.path() + "/confirmation", chosen(more));

        assertThat(deleted.text()).contains("ไฟล์นี้นำเข้าไว้แล้วทั้งหมด ไม่มีแถวใหม่");
        assertThat(stored.text()).contains("นำเข้าไว้แล้วทั้ง 4 แถว จึงไม่มีคำตอบเพิ่ม");
        assertThat(sorted.text()).contains("ไฟล์นี้นำเข้าไว้แล้วทั้งหมด ไม่มีแถวใหม่");
        assertThat(added.text()).contains("นำเข้าคำตอบใหม่ 2 ชุดแล้ว อีก 4 แถวนำเข้าไว้ก่อนแล้ว");
        assertThat(GivenRound.kept(round)).isEqualTo(6);
        assertThat(tally(round).responses()).isEqualTo(6);
    }

    @Test
    void an_upload_is_gone_after_a_week_also_where_nobody_comes_by() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var old = upload(visitor, round, GivenFiles.googleMended()).path();
        var young = upload(visitor, round, GivenFiles.googleMended()).path();
        age(old, "7 days 1 minute");
        age(young, "6 days 23 hours");

        int before = visitor.get(old).status();
        int late = visitor.send(old + "/confirmation").status();
        long kept = uploads(round);
        Server.bean(ExpiringUploads.class).expire();
        Server.bean(ExpiringUploads.class).expire();

        assertThat(before).isEqualTo(404);
        assertThat(late).isEqualTo(404);
        assertThat(kept).isEqualTo(2);
        assertThat(uploads(round)).isEqualTo(1);
        assertThat(visitor.get(young).status()).isEqualTo(200);
        assertThat(trail(round)).isEqualTo("import.uploaded import.uploaded import.expired");
    }

    @Test
    void columns_are_matched_by_hand_and_remembered_for_the_activity() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var file = GivenFiles.csv(List.of("ข้อ ก", "ข้อ ข"), new String[] {"5", "ชาย"});
        var upload = upload(visitor, round, file);

        var none = visitor.send(upload.path() + "/confirmation");
        var twice = visitor.send(upload.path() + "/mapping", "column0", "S1", "column1", "S1");
        var matched = visitor.send(upload.path() + "/mapping", "column0", "S1", "column1", "sex");
        var next = upload(visitor, GivenRound.open(OFFICE), file);

        assertThat(none.text()).contains("ยังไม่ได้จับคู่คอลัมน์ใด");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("“ข้อ ก” และ “ข้อ ข” จับคู่กับข้อเดียวกัน");
        assertThat(twice.page().select("#column1 option[selected]").attr("value"))
                .isEqualTo("S1");
        assertThat(matched.text()).contains("นำเข้าทั้ง 1 ชุด");
        assertThat(next.page().select("option[selected]").eachAttr("value"))
                .containsExactly("S1", "sex");
        assertThat(trail(round)).isEqualTo("import.uploaded import.matched");
    }

    @Test
    void the_template_names_each_answer_and_is_read_back_as_are_older_encodings() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var template = ReadingXlsx.read(
                visitor.get(round.path() + "/import/template.xlsx").response().body());
        var headings = template.getFirst().headings();
        var row = new String[] {"female", "1", "5.0", "", "3 - ปานกลาง", "no", "No opinion", "ดี"};

        var xlsx = upload(visitor, round, GivenFiles.xlsx(headings, row));
        var thai = upload(
                visitor, round, GivenFiles.thai(GivenFiles.GOOGLE, new String[] {"", "", "ชาย"}));

        assertThat(headings)
                .startsWith("sex เพศ", "K1.before ความรู้ (ก่อน)", "K1.after ความรู้ (หลัง)");
        assertThat(template.get(1).rows().getFirst().texts().values()).contains("หญิง / ชาย");
        assertThat(xlsx.text()).contains("นำเข้าทั้ง 1 ชุด");
        visitor.send(xlsx.path() + "/confirmation", chosen(xlsx));
        assertThat(Server.read(
                        String.class,
                        "select answers::text from survey_response where round = ?",
                        round.id()))
                .isEqualTo(
                        "{\"R1\": \"no\", \"S1\": 0, \"sex\": \"female\", \"K1.after\": 5, \"K2.after\": 3,"
                                + " \"K1.before\": 1, \"suggestion\": \"ดี\"}");
        assertThat(thai.text()).contains("ประทับเวลา", "นำเข้าทั้ง 1 ชุด");
    }

    @Test
    void what_is_no_table_is_refused_in_words() {
        var round = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        var path = round.path() + "/import";

        assertThat(visitor.upload(path, "file", "", new byte[0]).text())
                .contains("กรุณาเลือกไฟล์ .xlsx หรือ .csv");
        assertThat(visitor.upload(
                                path,
                                "file",
                                "a.pdf",
                                "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .text())
                .contains("ไฟล์นี้ไม่ใช่ .xlsx หรือ .csv");
        assertThat(visitor.upload(path, "file", "a.xlsx", new byte[] {'P', 'K', 3, 4})
                        .status())
                .isEqualTo(422);
        assertThat(visitor.upload(
                                path,
                                "file",
                                "a.csv",
                                "ชื่อ,เพศ".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .text())
                .contains("ไฟล์นี้ไม่มีแถวข้อมูล");
        var large = visitor.upload(path, "file", "a.csv", new byte[(20 << 20) + 1]);
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.page().select("#file-error").text()).contains("ไฟล์ใหญ่เกิน 20 MB");
        var kept = upload(visitor, round, GivenFiles.googleMended());
        assertThat(visitor.send(kept.path() + "/removal").text()).contains("ลบไฟล์ที่อัปโหลดแล้ว");
        assertThat(visitor.get(kept.path()).status()).isEqualTo(404);

        assertThat(trail(round)).isEqualTo("import.uploaded import.discarded");
    }

    /** A file of rows with a number of their own and a level; {@code x} is a row without a number. */
    private static Visitor.Answer numbered(Visitor visitor, Round round, String... rows) {
        var cells = Arrays.stream(rows)
                .map(row -> row.replace("x", "").split(" ", -1))
                .toArray(String[][]::new);
        return upload(
                visitor, round, GivenFiles.csv(List.of("เลขที่", "ความพึงพอใจ [วิทยากร]"), cells));
    }

    private static void age(String path, String age) {
        Server.owner()
                .sql("update survey_upload set made_at = made_at - ?::interval where id = ?::uuid")
                .params(age, path.substring(path.lastIndexOf('/') + 1))
                .update();
    }

    private static long uploads(Round round) {
        return Server.read(
                Long.class, "select count(*) from survey_upload where round = ?", round.id());
    }

    private static Visitor.Answer upload(Visitor visitor, Round round, byte[] file) {
        return visitor.upload(round.path() + "/import", "file", "google.csv", file);
    }

    /** The columns as the page has them chosen. */
    private static String[] chosen(Visitor.Answer answer, String... more) {
        var fields = new ArrayList<String>();
        answer.page().select("select").forEach(select -> {
            fields.add(select.attr("name"));
            fields.add(select.select("option[selected]").attr("value"));
        });
        fields.addAll(List.of(more));
        return fields.toArray(new String[0]);
    }

    private static Tally tally(Round round) {
        return Server.bean(Transactions.class)
                .read(Actor.SYSTEM, () -> Server.bean(Tallies.class).of(round));
    }

    private static String trail(Round round) {
        return Server.read(String.class, """
                select string_agg(what, ' ' order by number)
                from trail_entry
                where subject like ? and what like 'import.%'
                """, "%" + round.subject());
    }
}
