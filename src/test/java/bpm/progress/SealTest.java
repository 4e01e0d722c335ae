package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.OtherReader;
import bpm.Visitor;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class SealTest {

    private static final Pattern DIGEST = Pattern.compile("SHA-256([0-9a-f]{64})");

    @Test
    void what_was_sent_is_sealed_and_anyone_may_ask_whether_it_is_genuine() {
        var given = GivenReport.ofSixty();
        var reporter = Visitor.as(given.reporter());
        reporter.send(
                given.path(),
                "responsibleName",
                "อรทัย ใจงาม",
                "responsiblePhone",
                "081-234-5678",
                "from",
                "10 ก.ค. 2567",
                "result",
                "58",
                "version",
                "0");
        reporter.send(given.path() + "/submission", "version", "1", "sure", "NO_PHOTOS");
        var papers = given.path().replace("/progress", "/papers");

        var text = OtherReader.text(
                reporter.get(papers + "/progress.pdf").response().body());
        var found = DIGEST.matcher(OtherReader.joined(text));

        assertThat(text).contains("ตรวจสอบเอกสารฉบับนี้").doesNotContain("ฉบับร่าง");
        assertThat(found.find()).as(text).isTrue();
        var digest = found.group(1);
        var check = Visitor.nobody().get("/check/" + digest);
        assertThat(check.text()).contains("เป็นของจริง").doesNotContain("อรทัย");
        var other = digest.replace(digest.charAt(0), digest.charAt(0) == '0' ? '1' : '0');
        assertThat(Visitor.nobody().get("/check/" + other).text()).contains("ไม่พบรหัสนี้");
        assertThat(Visitor.nobody()
                        .get("/check?digest=" + digest.substring(0, 8) + "%20"
                                + digest.substring(8).toUpperCase(java.util.Locale.ROOT))
                        .text())
                .contains("เป็นของจริง");
        assertThat(Visitor.nobody().get("/check?digest=abc").text()).contains("ไม่พบรหัสนี้");
    }
}
