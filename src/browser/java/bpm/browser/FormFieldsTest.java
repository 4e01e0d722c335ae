package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.Form;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.form.Label;
import bpm.form.ShowIf;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.results.GivenResults;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Fields of the department's own in a results form: those that depend on an answer, and names of areas. */
class FormFieldsTest {

    private static final ActivityKey ACTIVITY = ActivityKey.of("2567-16-1");

    private static void published() {
        var fields = List.of(
                Field.required("visited", Label.of("ลงพื้นที่แล้ว"), new FieldType.YesNo()),
                new Field(
                        "why",
                        Label.of("เหตุที่ยังไม่ลงพื้นที่"),
                        Label.NONE,
                        new FieldType.LongText(),
                        true,
                        Optional.of(new ShowIf("visited", "no"))),
                Field.optional("where", Label.of("ตำบลที่ลงพื้นที่"), new FieldType.AreaCode()));
        Server.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> Server.bean(ActivityForms.class)
                                .publish(
                                        Given.planner(OfficeCode.DEPARTMENT),
                                        new Form(
                                                FormKind.RESULTS,
                                                ACTIVITY.toString(),
                                                0,
                                                new FormDefinition(fields))));
    }

    @Test
    void a_field_is_shown_by_an_answer_and_tambons_are_offered_while_one_types() {
        published();
        var given = GivenResults.in(new OfficeCode("57"), 1, ACTIVITY);
        try (var window = Window.desktop().as(given.reporter())) {
            var page = window.open(given.place().path()).page();
            var why = page.locator("#why");
            assertThat(why.isHidden()).isTrue();
            page.locator("input[name=visited][value=no]").check();
            assertThat(why.isVisible()).isTrue();
            why.fill("น้ำท่วมถนน");
            window.isFit();
            page.locator("input[name=visited][value=yes]").check();
            assertThat(why.isHidden()).isTrue();
            page.locator("input[name=visited][value=no]").check();
            assertThat(why.inputValue()).isEqualTo("น้ำท่วมถนน"); // hidden is not lost

            page.locator("#where").pressSequentially("รอบเวียง");
            page.waitForCondition(
                    () -> page.locator("#where-areas option[value^='570102']").count() == 1);
            page.locator("#where").fill("570102");
            page.locator("button[value='check']").click();
            page.waitForURL(url -> url.endsWith("/check"));
            assertThat(page.locator("main").innerText()).contains("รอบเวียง", "น้ำท่วมถนน");
            window.isFit();
        }
        try (var plain = Window.withoutScript().as(given.reporter())) {
            var page = plain.open(given.place().path()).page();
            assertThat(page.locator("#why").isVisible()).isTrue(); // and its condition stands beside it
            assertThat(page.locator("main").innerText()).contains("ลงพื้นที่แล้ว");
        }
    }
}
