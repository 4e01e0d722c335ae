package bpm.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PasswordRulesTest {

    private static final List<String> OWN =
            List.of("somchai.j", "สมชาย", "ใจดี", "เมืองเชียงราย", "Mueang Chiang Rai");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ฝนตกที่ดอยตุงเมื่อวานนี้",
                "correct horse battery",
                "ข้าวซอยไก่สองชาม",
                "kinkhaorueyang",
                "somchai.j ชอบปลูกลำไย"
            })
    void a_phrase_of_ones_own_is_enough_without_any_mixture(String password) {
        assertThat(PasswordRules.check("password", password, OWN)).isEmpty();
    }

    @Test
    void nine_characters_are_too_short_and_ten_are_enough_in_thai_too() {
        assertThat(refusal("ปลาทูน่าก")).contains("อย่างน้อย");
        assertThat(PasswordRules.check("password", "ปลาทูน่ากก", OWN)).isEmpty();
    }

    @Test
    void a_hundred_and_twenty_eight_is_the_most() {
        assertThat(refusal("ab1x".repeat(32) + "z")).contains("ไม่เกิน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyuiop",
                "Password2567",
                "PASSWORD1234567",
                "passwordpassword",
                "aaaaaaaaaaaa",
                "1234567890",
                "0812345678",
                "081-234-5678",
                "๑๒๓๔๕๖๗๘๙๐",
                "1-5799-00123-45-6",
                "ประเทศไทย2567",
                "พัฒนาชุมชน",
                "พัฒนาชุมชน!!"
            })
    void what_many_use_is_refused(String password) {
        assertThat(refusal(password)).contains("เดาง่าย");
    }

    @ParameterizedTest
    @ValueSource(strings = {"somchai.j2567", "สมชายใจดี99", "เมืองเชียงราย1", "Somchai.J!!!"})
    void ones_own_name_or_office_is_no_password(String password) {
        assertThat(refusal(password)).contains("มีแต่ชื่อ");
    }

    private static String refusal(String password) {
        return PasswordRules.check("password", password, OWN).orElseThrow().sentence();
    }
}
