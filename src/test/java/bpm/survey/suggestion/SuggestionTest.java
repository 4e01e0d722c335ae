package bpm.survey.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.survey.Answering;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** What participants wrote is listed and searched, with personal data masked, and digested. */
class SuggestionTest {

    private static final OfficeCode PROVINCE = Given.province();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "โทร 081-234-5678 นะ | โทร [เบอร์โทร] นะ",
                "โทร ๐๘๑๒๓๔๕๖๗๘ | โทร [เบอร์โทร]",
                "เลข 1-5799-00123-45-6 | เลข [เลขประจำตัว]",
                "เลข 1579900123456 | เลข [เลขประจำตัว]",
                "ส่งที่ somchai.d@mail.go.th ได้ | ส่งที่ [อีเมล] ได้",
                "line id: somchai99 | [ไลน์]",
                "อยากให้ นายสมชาย ใจดี มาอีก | อยากให้ นาย[ชื่อ] มาอีก",
                "ขอบคุณ นางสาววิภา | ขอบคุณ นางสาว[ชื่อ]",
                "ขอบคุณนายสมชาย ใจดี | ขอบคุณนาย[ชื่อ]",
                "วิทยากรนายเอกชัยพูดดี | วิทยากรนาย[ชื่อ]",
                "นายแพทย์สมชาย มาตรวจ | นายแพทย์[ชื่อ]",
                "อยากฟังคุณสมชายอีก | อยากฟังคุณ[ชื่อ]",
                "ดร.วิภา สอนดี | ดร.[ชื่อ]",
                "ขอบคุณครับ คุณภาพดี คุณครูใจดี | ขอบคุณครับ คุณภาพดี คุณครูใจดี",
                "ปรึกษาทนายความ และนายจ้าง | ปรึกษาทนายความ และนายจ้าง",
                "โทร +66812345678 หรือ (081) 234-5678 หรือ 081 - 234 - 5678 | โทร [เบอร์โทร] หรือ [เบอร์โทร] หรือ [เบอร์โทร]",
                "ขอบคุณนายอำเภอ | ขอบคุณนายอำเภอ",
                "เชิญ นายก อบต. มาฟัง | เชิญ นายก อบต. มาฟัง",
                "ขอบคุณ Mr. John Smith | ขอบคุณ Mr [ชื่อ]",
                "ปี 2567 มีคน 120 คน | ปี 2567 มีคน 120 คน",
            })
    void personal_data_is_masked(String written, String shown) {
        assertThat(Masking.mask(written)).isEqualTo(shown);
    }

    @Test
    void thai_is_broken_into_words_and_common_ones_are_left_out() {
        var digest = Digest.of(List.of(
                "วิทยากรพูดดีมาก",
                "อยากให้วิทยากรมาอีก",
                "ห้องประชุมร้อน",
                "ห้องประชุมเล็กไป วิทยากรดี"));

        assertThat(digest.words().getFirst().text()).isEqualTo("วิทยากร");
        assertThat(digest.words().getFirst().suggestions()).isEqualTo(3);
        assertThat(digest.words()).extracting(Digest.Word::text).doesNotContain("มาก", "ให้", "ดี");
        assertThat(digest.words().getFirst().examples()).hasSize(3);
    }

    @Test
    void suggestions_are_read_in_scope_and_searched() {
        var given = GivenRound.in(PROVINCE, 1);
        var round = given.round();
        Answering.people(1, round, 2, 4, Map.of(), "วิทยากรดี โทร 081-234-5678");
        Answering.people(2, round, 2, 4, Map.of(), "วิทยากรพูดชัด แต่ห้องประชุมร้อน");
        Answering.people(1, round, 2, 4, Map.of(), "");
        var path = round.path() + "/answers";

        var stranger = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var own = Visitor.as(given.reporter());

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(given.place().assignment() + "/answers").status())
                .isEqualTo(404);
        assertThat(own.get(path).text())
                .contains("3 ข้อความ")
                .contains("[เบอร์โทร]")
                .doesNotContain("081-234")
                .contains("คำที่พบบ่อย")
                .contains("วิทยากร 3");
        assertThat(own.get(path + "?q=%E0%B8%AB%E0%B9%89%E0%B8%AD%E0%B8%87").text())
                .contains("พบ 2 จาก 3 ข้อความ");
        assertThat(own.get(path + "?q=xyz").text()).contains("ไม่พบข้อความที่มี “xyz”");
        assertThat(own.get(given.place().assignment() + "/answers").text()).contains("ครั้งที่ 1");
    }
}
