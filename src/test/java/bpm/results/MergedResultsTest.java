package bpm.results;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.form.Label;
import bpm.form.Range;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** Results are merged by heading: numbers added, texts listed, versions of the form side by side. */
class MergedResultsTest {

    private static final OfficeCode ONE = new OfficeCode("5701");
    private static final OfficeCode TWO = new OfficeCode("5702");
    private static final OfficeCode THREE = new OfficeCode("5703");
    private static final Field MEN =
            Field.required("male", Label.of("ชาย"), new FieldType.Whole(Range.FROM_ZERO, "คน"));
    private static final Field HOW =
            Field.required("how", Label.of("วิธี"), new FieldType.LongText());
    private static final Field OLD = Field.optional("old", Label.of("เดิม"), new FieldType.YesNo());

    @Test
    void numbers_are_added_texts_listed_and_the_missing_named() {
        var now = new FormDefinition(List.of(MEN, HOW));
        var before = new FormDefinition(List.of(HOW, OLD));

        var merged = MergedResults.of(
                now,
                List.of(
                        part(ONE, now, Answers.NONE.with("male", "12").with("how", "ก")),
                        part(TWO, before, Answers.NONE.with("how", "ข").with("old", "yes"))),
                List.of(ONE, TWO, THREE));

        assertThat(merged.fields())
                .map(field -> field.field().code())
                .containsExactly("male", "how", "old");
        assertThat(merged.fields().getFirst().sum()).contains(new BigDecimal("12"));
        assertThat(merged.fields().get(1).said())
                .map(said -> said.office() + said.answers().text("how"))
                .containsExactly("5701ก", "5702ข");
        assertThat(merged.fields().get(2).chosen()).containsEntry("yes", 1L);
        assertThat(merged.missing()).containsExactly(THREE);
    }

    private static MergedResults.Part part(
            OfficeCode office, FormDefinition form, Answers answers) {
        return new MergedResults.Part(office, form, answers);
    }
}
