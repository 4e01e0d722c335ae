package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class ActivityKeyTest {

    @Property
    void a_key_is_read_back_as_it_was_written(
            @ForAll @IntRange(min = 2400, max = 2700) int year,
            @ForAll @IntRange(min = 1, max = 99) int project,
            @ForAll @IntRange(min = 1, max = 99) int activity,
            @ForAll @IntRange(min = 10, max = 99) int province,
            @ForAll boolean added) {
        var office = added
                ? Optional.of(new OfficeCode(Integer.toString(province)))
                : Optional.<OfficeCode>empty();
        var key = new ActivityKey(new ProjectKey(new FiscalYear(year), office, project), activity);

        assertThat(ActivityKey.parse(key.toString())).contains(key);
    }

    @Test
    void projects_of_the_department_have_two_digits_and_added_ones_name_their_office() {
        assertThat(ActivityKey.of("2567-03-2").project())
                .isEqualTo(new ProjectKey(new FiscalYear(2567), 3));
        assertThat(ActivityKey.of("2567-L57.1-1").project().addedBy())
                .contains(new OfficeCode("57"));
        assertThat(ActivityKey.of("2567-03-2")).isLessThan(ActivityKey.of("2567-L57.1-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2567",
                "2567-3-2",
                "2567-03-0",
                "2567-00-1",
                "9999-03-2",
                "2567-L00.1-1",
                "2567-L5.1-1",
                "2567-L570.1-1",
                "2567-L57.0-1",
                "2567-03-2 ",
                "๒๕๖๗-03-2",
                "2567-03-2-1",
                "2567-L57-1"
            })
    void anything_else_is_no_key(String text) {
        assertThat(ActivityKey.parse(text)).isEmpty();
    }
}
