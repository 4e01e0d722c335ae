package bpm.org;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

class OfficeTreeTest {

    private static final Office DEPARTMENT =
            office("00", "กรมการพัฒนาชุมชน", "Community Development Department");
    private static final Office CHIANG_RAI = office("57", "เชียงราย", "Chiang Rai");
    private static final Office MUEANG = office("5701", "เมืองเชียงราย", "Mueang Chiang Rai");
    private static final Office MAE_SAI = office("5709", "แม่สาย", "Mae Sai");
    private static final Office MAE_HONG_SON = office("58", "แม่ฮ่องสอน", "Mae Hong Son");
    private static final Office KRABI = office("81", "กระบี่", "Krabi");
    private static final Office GONE = office("5719", "เก่า", "");

    private final OfficeTree tree = new OfficeTree(
            List.of(MAE_SAI, KRABI, DEPARTMENT, MAE_HONG_SON, MUEANG, CHIANG_RAI), List.of(GONE));

    @Test
    void provinces_stand_in_thai_order_where_leading_vowels_follow_their_consonant() {
        assertThat(tree.provinces()).containsExactly(KRABI, CHIANG_RAI, MAE_HONG_SON);
    }

    @Test
    void a_scope_is_the_office_and_all_below_it() {
        assertThat(tree.under(CHIANG_RAI.code())).containsExactly(CHIANG_RAI, MUEANG, MAE_SAI);
        assertThat(tree.under(MAE_SAI.code())).containsExactly(MAE_SAI);
        assertThat(tree.under(OfficeCode.DEPARTMENT)).hasSize(6).startsWith(DEPARTMENT);
    }

    @Test
    void children_are_one_step_below() {
        assertThat(tree.children(OfficeCode.DEPARTMENT))
                .containsExactly(KRABI, CHIANG_RAI, MAE_HONG_SON);
        assertThat(tree.children(CHIANG_RAI.code())).containsExactly(MUEANG, MAE_SAI);
        assertThat(tree.children(MAE_SAI.code())).isEmpty();
    }

    @Test
    void a_closed_office_is_found_by_its_code_but_not_listed() {
        assertThat(tree.find(GONE.code())).contains(GONE);
        assertThat(tree.under(CHIANG_RAI.code())).doesNotContain(GONE);
        assertThat(tree.search("เก่า")).isEmpty();
    }

    @Test
    void a_search_forgives_spaces_doubled_vowels_and_thai_digits() {
        assertThat(tree.search("อำเภอ เมือง")).containsExactly(MUEANG);
        assertThat(tree.search("เเม่สาย")).containsExactly(MAE_SAI);
        assertThat(tree.search("mae SAI")).containsExactly(MAE_SAI);
        assertThat(tree.search("๕๗๐๙")).containsExactly(MAE_SAI);
    }

    @Test
    void an_office_is_called_as_on_its_letterhead() {
        var english = new Words(true, false);

        assertThat(MUEANG.full(Words.THAI)).isEqualTo("สำนักงานพัฒนาชุมชนอำเภอเมืองเชียงราย");
        assertThat(CHIANG_RAI.full(Words.THAI)).isEqualTo("สำนักงานพัฒนาชุมชนจังหวัดเชียงราย");
        assertThat(MUEANG.brief(Words.THAI)).isEqualTo("อำเภอเมืองเชียงราย");
        assertThat(CHIANG_RAI.brief(Words.THAI)).isEqualTo("จังหวัดเชียงราย");
        assertThat(DEPARTMENT.brief(Words.THAI)).isEqualTo("กรมการพัฒนาชุมชน");
        assertThat(MUEANG.brief(english)).isEqualTo("Mueang Chiang Rai District");
        assertThat(CHIANG_RAI.full(english))
                .isEqualTo("Chiang Rai Provincial Community Development Office");
        assertThat(GONE.brief(english)).isEqualTo("เก่า District");
    }

    private static Office office(String code, String thai, String english) {
        return new Office(new OfficeCode(code), thai, english);
    }
}
