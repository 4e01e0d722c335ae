package bpm.results;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.Form;
import bpm.form.FormDefinition;
import bpm.form.FormJson;
import bpm.form.FormKind;
import bpm.form.Label;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

/** What a results form is sent with: all that was saved, only its own files, and numbers as they are. */
class SealingResultsTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void what_a_colleague_saves_while_the_form_is_being_sent_is_sent_with_it() throws Exception {
        var given = GivenResults.in(PROVINCE, 27);
        var visitor = Visitor.as(given.reporter());
        Server.bean(SavingResults.class)
                .save(given.reporter(), given.place(), GivenResults.whole(1, 2, "อบรม ๑ วัน"), 0);

        CompletableFuture<Void> sending;
        try (var colleague =
                Server.context().getBean("ownerDataSource", DataSource.class).getConnection()) {
            colleague.setAutoCommit(false);
            holdsAndSaves(colleague, given);
            sending = CompletableFuture.runAsync(() -> Server.bean(SubmittingResults.class)
                    .submit(given.reporter(), given.place(), Optional.empty(), ""));
            waitsFor(colleague);
            colleague.commit();
        }
        sending.join();

        assertThat(visitor.get(given.place().path() + "/versions/1").text())
                .contains("อบรม ๓ วัน")
                .doesNotContain("อบรม ๑ วัน");
    }

    /** As a save does: first the filing, then the draft. */
    private static void holdsAndSaves(Connection colleague, GivenResults given)
            throws SQLException {
        for (var sql : List.of("""
                select from review_filing
                where office = ? and activity = ? and kind = 'RESULTS' for update
                """, """
                update results_report
                set answers = jsonb_set(answers, '{how}', '"อบรม ๓ วัน"'), version = version + 1
                where office = ? and activity = ?
                """)) {
            try (var statement = colleague.prepareStatement(sql)) {
                statement.setString(1, given.place().office().value());
                statement.setString(2, given.place().activity().toString());
                statement.execute();
            }
        }
    }

    /** Until somebody waits for what the colleague holds. */
    private static void waitsFor(Connection colleague) throws SQLException {
        try (var asked = colleague.prepareStatement("""
                select exists (
                    select from pg_stat_activity
                    where pg_backend_pid() = any(pg_blocking_pids(pid)))
                """)) {
            for (int i = 0; i < 100_000; i++) {
                try (var answer = asked.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        return;
                    }
                }
                Thread.onSpinWait();
            }
            throw new AssertionError("nobody waits");
        }
    }

    @Test
    void money_left_follows_what_was_spent_and_may_be_below_zero() {
        var given = GivenResults.in(PROVINCE, 28);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());

        visitor.send(path, "version", "0", "received", "1000", "spent", "400", "left", "");
        var kept = visitor.get(path);
        var more = visitor.send(
                path,
                "version",
                "1",
                "received",
                "1000",
                "spent",
                "1,200",
                "left",
                kept.page().select("#left").val(),
                "then",
                "check");
        var back = visitor.get(path);

        assertThat(kept.page().select("#left").val()).isEmpty();
        assertThat(more.text())
                .contains("-200.00 บาท")
                .doesNotContain("งบประมาณคงเหลือต้องเท่ากับ", "“งบประมาณคงเหลือ”");
        assertThat(back.page().select("#errors")).isEmpty();
        assertThat(Server.read(
                        String.class,
                        "select coalesce(answers ->> 'left', '') from results_report where office = ?"
                                + " and activity = ?",
                        given.place().office().value(),
                        given.place().activity().toString()))
                .isEmpty();

        var whole = FormJson.write(
                GivenResults.whole(1, 2, "อบรม").with("spent", "12,500").with("left", "-500"));
        var api = "/api/v1" + path;
        var written = visitor.putJson(api, "{\"answers\":" + whole + "}", "2");
        var endless = visitor.putJson(api, "{\"answers\":{\"male\":1e999}}", "3");
        var sent = visitor.sendJson(api + "/submission", "{}");

        assertThat(written.body()).contains("\"left\":\"-500\"", "\"missing\":[]");
        assertThat(endless.status()).isEqualTo(422);
        assertThat(sent.body()).contains("\"state\":\"SUBMITTED\"");
    }

    @Test
    void what_is_typed_into_a_form_that_a_colleague_has_just_sent_stands_there_to_be_copied() {
        var given = GivenResults.in(PROVINCE, 29).sent(1, 2, "อบรม");
        var path = given.place().path();
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));

        var late = Visitor.as(given.reporter())
                .send(path, "version", "1", "how", "เขียนค้างไว้ยาวมาก", "male", "๗");

        assertThat(stranger.send(path, "version", "1", "how", "x").status()).isEqualTo(404);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#unsaved").text())
                .contains("ยังไม่ได้บันทึก", "เขียนค้างไว้ยาวมาก");
        assertThat(late.page().select("textarea, form#form")).isEmpty();
        assertThat(given.told()).isEqualTo("results.saved results.submitted");
    }

    @Test
    void a_file_taken_out_of_its_field_is_gone_and_only_own_files_answer_one() {
        var activity = ActivityKey.of("2567-11-1");
        asksForFile(activity);
        var given = GivenResults.in(PROVINCE, 30, activity);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

        var invented = visitor.putJson("/api/v1" + path, "{\"answers\":{\"deed\":[\"1\"]}}", "0");
        var kept = visitor.upload(path, "file.deed", "โฉนด.pdf", pdf, "version", "0", "what", "ก");
        var id = kept.page().select("input[name=deed]").val();
        var foreign =
                visitor.send(path, "version", "2", "what", "ข", "deed", id, "deed", "999999999");
        var only = visitor.get(path).page().select("input[name=deed]").eachAttr("value");
        var out = visitor.send(
                path, "version", "3", "what", "ข", "deed", id, "then", "remove.deed." + id);

        assertThat(invented.status()).isEqualTo(422);
        assertThat(invented.body()).contains("“1” ไม่ใช่เลขของไฟล์ที่แนบไว้ในแบบนี้");
        assertThat(id).isNotEmpty();
        assertThat(foreign.status()).isEqualTo(200);
        assertThat(only).containsExactly(id);
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.text()).doesNotContain("โฉนด.pdf");
        assertThat(given.told())
                .isEqualTo("results.saved file.added results.saved results.saved results.saved"
                        + " file.removed");
    }

    private static void asksForFile(ActivityKey activity) {
        Actor planner = Given.planner(OfficeCode.DEPARTMENT);
        var definition = new FormDefinition(List.of(
                Field.optional("what", new Label("เรื่อง", "What"), new FieldType.Text()),
                Field.required("deed", new Label("เอกสาร", "Paper"), new FieldType.Files())));
        Server.bean(Transactions.class)
                .write(
                        planner,
                        () -> Server.bean(ActivityForms.class)
                                .publish(
                                        planner,
                                        new Form(
                                                FormKind.RESULTS,
                                                activity.toString(),
                                                0,
                                                definition)));
    }
}
