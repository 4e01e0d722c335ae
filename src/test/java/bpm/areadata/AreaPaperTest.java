package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.document.Papers;
import bpm.org.OfficeCode;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/** Area data on paper (ข้อมูลพื้นที่): rows, sums by tambon and the map. */
class AreaPaperTest {

    private static final OfficeCode PROVINCE = Given.province(3);

    @Test
    void rows_over_several_lying_pages_repeat_their_heading_and_stay_as_they_were_sent() {
        var given = GivenArea.in(PROVINCE, 1);
        var papers = given.place().path().replace("/area", "/papers");
        var reporter = Visitor.as(given.reporter());
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var before = reporter.get(papers + "/area.pdf");
        for (int i = 1; i <= 45; i++) {
            var name = "กลุ่มอาชีพผู้ทำน้ำพริกญี่ปุ่น กตัญญู ที่ " + i;
            var point = String.format(Locale.ROOT, "%.4f, %.4f", 14.6 + i * 0.01, 102 + i * 0.008);
            given.with(GivenArea.row(given.village(1 + i % 3, 1), name, i, 10)
                    .with("point", point)
                    .with("day", "2024-07-10")
                    .with("remark", "ตามหลักปรัชญาของเศรษฐกิจพอเพียง"));
        }
        var page = reporter.get(given.place().path());
        var draft =
                OtherReader.text(reporter.get(papers + "/area.pdf").response().body());
        given.sent();

        var pdf = reporter.get(papers + "/area.pdf").response().body();
        var text = OtherReader.text(pdf);

        assertThat(before.status()).isEqualTo(404);
        assertThat(neighbour.get(papers + "/area.pdf").status()).isEqualTo(404);
        assertThat(page.page().select("a[href$='/papers/area.pdf']")).hasSize(1);
        assertThat(draft).contains("ฉบับร่าง ยังไม่ได้ส่ง");
        assertThat(text).contains("ฉบับที่ ๑ ส่งโดย").contains("SHA-256").contains("CC BY 4.0");
        assertThat(text.split("ชื่อเป้าหมาย", -1)).hasSizeGreaterThan(3);
        assertThat(text).contains("รวม ๓ ตำบล").contains("๑,๐๓๕ กลุ่ม/องค์กร").contains("๔๕๐");
        assertThat(OtherReader.joined(text))
                .contains("กลุ่มอาชีพผู้ทำน้ำพริกญี่ปุ่น")
                .contains("กตัญญู")
                .contains("ตามหลักปรัชญา");
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(reporter.get(papers + "/area.docx").status()).isEqualTo(200);
        assertThat(reporter.get(papers + "/area.xlsx").status()).isEqualTo(200);

        var place = new PaperPlace.OfActivity(
                given.place().activity(), given.place().office());
        var kinds = Server.bean(Papers.class);
        assertThat(kinds.of(given.reporter(), place)).contains(PaperKind.AREA);
        Server.bean(CancellingAssignment.class)
                .cancel(
                        Given.planner(PROVINCE),
                        given.place().activity(),
                        new Cancellation(given.place().office(), "รวมกับอำเภออื่น", 1, false));
        assertThat(kinds.of(given.reporter(), place)).doesNotContain(PaperKind.AREA);
    }
}
