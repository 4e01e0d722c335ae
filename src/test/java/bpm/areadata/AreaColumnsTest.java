package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.form.Label;
import bpm.form.Range;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The standard columns as a form words them, and what becomes of answers that it asks no more. */
class AreaColumnsTest {

    private static final FormDefinition FORM = new FormDefinition(List.of(Field.optional(
            "quantity", Label.of("จำนวนบ่อ"), new FieldType.Whole(Range.FROM_ZERO, "บ่อ"))));

    @Test
    void a_quantity_may_be_any_kind_of_number() {
        var quantity = AreaColumns.of(FORM).field("quantity").orElseThrow();

        assertThat(quantity.label().thai()).isEqualTo("จำนวนบ่อ");
        assertThat(quantity.type()).isInstanceOf(FieldType.Whole.class);
    }

    @Test
    void what_the_columns_of_now_do_not_ask_stays_in_the_row_and_what_they_ask_is_as_filled_in() {
        var before = GivenArea.row("30010101", "กลุ่ม", 3, 10);
        var row = new AreaRow(1, 1, 1, before, Optional.empty(), false, Instant.EPOCH, "");
        var columns = AreaColumns.of(FORM);
        var filled = row.in(columns).with("name", "กลุ่มใหม่").with("quantity", "");

        var now = row.filled(filled, columns);

        assertThat(row.in(columns).isBlank("beneficiaries")).isTrue();
        assertThat(now.text("beneficiaries")).isEqualTo("10");
        assertThat(now.text("name")).isEqualTo("กลุ่มใหม่");
        assertThat(now.text("quantity")).isEmpty();
    }
}
