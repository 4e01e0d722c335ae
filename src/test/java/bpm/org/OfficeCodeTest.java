package bpm.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class OfficeCodeTest {

    private static final OfficeCode PROVINCE = new OfficeCode("57");
    private static final OfficeCode DISTRICT = new OfficeCode("5701");

    @Test
    void the_departments_scope_is_the_empty_prefix_and_covers_everyone() {
        assertThat(OfficeCode.DEPARTMENT.scope()).isEmpty();
        assertThat(OfficeCode.DEPARTMENT.covers(DISTRICT)).isTrue();
        assertThat(PROVINCE.covers(OfficeCode.DEPARTMENT)).isFalse();
    }

    @Test
    void an_office_covers_itself_and_what_is_below_it_and_nothing_beside_it() {
        assertThat(PROVINCE.covers(PROVINCE)).isTrue();
        assertThat(PROVINCE.covers(DISTRICT)).isTrue();
        assertThat(DISTRICT.covers(PROVINCE)).isFalse();
        assertThat(DISTRICT.covers(new OfficeCode("5702"))).isFalse();
    }

    @Test
    void the_parent_reviews() {
        assertThat(DISTRICT.parent()).isEqualTo(PROVINCE);
        assertThat(PROVINCE.parent()).isEqualTo(OfficeCode.DEPARTMENT);
        assertThat(PROVINCE.isParentOf(DISTRICT)).isTrue();
        assertThat(OfficeCode.DEPARTMENT.isParentOf(DISTRICT)).isFalse();
        assertThat(OfficeCode.DEPARTMENT.isParentOf(OfficeCode.DEPARTMENT)).isFalse();
    }

    @Test
    void nothing_else_is_an_office() {
        assertThat(List.of("", "0", "5", "01", "570", "570101", "57 ", "๕๗", "5a"))
                .allSatisfy(text -> assertThatThrownBy(() -> new OfficeCode(text))
                        .isInstanceOf(IllegalArgumentException.class));
    }
}
