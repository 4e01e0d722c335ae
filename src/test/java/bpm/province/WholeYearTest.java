package bpm.province;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.OtherReader;
import bpm.Server;
import bpm.Visitor;
import bpm.notice.NoticeKind;

import org.junit.jupiter.api.Test;

/** The whole year of one activity: eighteen districts, one of them late, their province, the department. */
class WholeYearTest {

    private final GivenYear year = GivenYear.of("2567-07-2");
    private final String path = year.place().path();
    private final Visitor province = Visitor.as(year.writer());
    private final Visitor department = Visitor.as(year.department());

    @Test
    void eighteen_districts_file_one_is_missing_and_its_late_report_makes_a_supplement() {
        var onTime = year.districts().subList(0, 17);
        var late = "cause." + year.last();

        // the overview is owed before anybody has begun
        assertThat(province.get("/?year=2567").page().select("a.title[href=" + path + "]"))
                .hasSize(1);
        assertThat(Visitor.as(Given.reporter(year.last())).get(path).status()).isEqualTo(404);

        onTime.forEach(year::files);
        year.approves(onTime);
        assertThat(OtherReader.text(paper(province, "pdf").response().body()))
                .contains("ฉบับร่าง ยังไม่ได้ส่ง", "๙๘๖", "๙๑.๓");

        var open = province.get(path);
        var silent = filed(open, "เกือบครบ", "", "0");
        var sent = filed(
                province.get(path),
                "กตัญญู ปรัชญา ญี่ปุ่น ผู้",
                "น้ำท่วมถนนขาด เลื่อนไปเดือนหน้า",
                "0");

        assertThat(open.text()).contains("17 จาก 18 หน่วยงาน").contains("986").contains("91.3 %");
        assertThat(open.page().select("#money td").eachText()).contains("204,000.00", "195,508.50");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#errors a").eachAttr("href")).containsExactly("#" + late);
        assertThat(sent.text()).contains("ส่งภาพรวมของจังหวัดแล้ว รอกรมพิจารณา");
        assertThat(department
                        .get("/waiting?year=2567&kind=overview&q=" + year.activity())
                        .page()
                        .select("a[href=" + path + "]"))
                .isNotEmpty();
        assertThat(province.send(path + "/approval").status()).isEqualTo(403);

        printed();
        assertThat(department.send(path + "/approval").text()).contains("เห็นชอบ");
        assertThat(province.send(path + "/supplement").status()).isEqualTo(409);

        year.files(year.last());
        assertThat(province.send(path + "/supplement").status()).isEqualTo(409); // not yet approved
        assertThat(province.get(path).text())
                .contains("ผู้ตอบ 34 คน", "แบบประเมินที่เห็นชอบแล้ว 17 จาก 18");
        year.approves(year.districts().subList(17, 18));
        var later = province.get(path);
        var begun = province.send(path + "/supplement");
        var again = filed(begun, "ครบทุกอำเภอ", "", "2");

        assertThat(later.text()).contains("มีรายงานเพิ่มหรือเปลี่ยนหลังฉบับที่ส่ง");
        assertThat(begun.text())
                .contains("ฉบับเพิ่มเติมที่ 1")
                .contains("1,044")
                .contains("96.67 %");
        assertThat(again.text()).contains("ส่งภาพรวมของจังหวัดแล้ว รอกรมพิจารณา");
        assertThat(department.send(path + "/approval").status()).isEqualTo(200);
        for (var reader : new Visitor[] {province, department}) {
            assertThat(reader.get(path + "/versions/1").text())
                    .contains("น้ำท่วมถนนขาด เลื่อนไปเดือนหน้า", "986", "91.3 %")
                    .doesNotContain("1,044");
            assertThat(reader.get(path + "/versions/2").text())
                    .contains("เพิ่มเติมที่ 1", "1,044", "96.67 %", "36 คน");
        }
        assertThat(OtherReader.text(paper(department, "pdf").response().body()))
                .contains("ฉบับเพิ่มเติมที่ ๑", "ฉบับที่ ๒ ส่งโดย", "๑,๐๔๔", "๓๖ คน")
                .contains("ทุกหน่วยงานรายงานครบแล้ว", "ฉบับที่ ๒ (เพิ่มเติมที่ ๑)")
                .doesNotContain("๙๘๖");
        assertThat(told())
                .isEqualTo(
                        "overview.written overview.submitted overview.approved"
                                + " overview.supplemented overview.written overview.submitted overview.approved");
        noticed();
    }

    private Visitor.Answer paper(Visitor visitor, String ending) {
        return visitor.get(path.replace("/overview", "/papers/overview.") + ending);
    }

    /** What was sent on paper: the page's own figures, and all that an official looks for. */
    private void printed() {
        assertThat(paper(Visitor.as(Given.reporter(year.last())), "pdf").status())
                .isEqualTo(404);
        assertThat(paper(Visitor.as(Given.reporter(Given.elsewhere())), "pdf").status())
                .isEqualTo(404);
        var pdf = paper(department, "pdf").response().body();
        var text = OtherReader.text(pdf);

        assertThat(province.get(path).page().select("a[href$='/papers/overview.pdf']"))
                .hasSize(1);
        assertThat(text).contains("สารบัญ").containsPattern("๑\\. ผลการดำเนินงานรวม +๒");
        assertThat(text).contains("๙๘๖", "๙๑.๓", "๒๐๔,๐๐๐.๐๐", "๑๙๕,๕๐๘.๕๐", "ผู้ตอบ ๓๔ คน");
        assertThat(text).contains("น้ำท่วมถนนขาด เลื่อนไปเดือนหน้า").contains("ทั้ง ๑๗ หน่วยงาน");
        assertThat(text).contains("กตัญญู ปรัชญา ญี่ปุ่น ผู้").contains("SHA-256");
        assertThat(OtherReader.fonts(pdf))
                .isNotEmpty()
                .allMatch(font -> font.contains("yes yes yes"));
        assertThat(paper(department, "docx").status()).isEqualTo(200);
        assertThat(paper(department, "xlsx").status()).isEqualTo(200);
    }

    private Visitor.Answer filed(
            Visitor.Answer page, String comment, String cause, String version) {
        return province.send(
                path + "/submission",
                "comment",
                comment,
                "cause." + year.last(),
                cause,
                "version",
                version,
                "figures",
                GivenOverview.figures(page));
    }

    private String told() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where subject = ? and what like 'overview.%'
                """, year.place().subject());
    }

    /** The department was told twice that it waits, and the province twice that it is approved. */
    private void noticed() {
        assertThat(notices(year.department().id(), NoticeKind.SUBMITTED)).isEqualTo(2);
        assertThat(notices(year.writer().id(), NoticeKind.APPROVED)).isEqualTo(2);
    }

    private int notices(long person, NoticeKind kind) {
        return Server.read(
                Integer.class,
                "select count(*) from notice_item where person = ? and kind = ? and filing = 'OVERVIEW' and activity = ?",
                person,
                kind.name(),
                year.activity().toString());
    }
}
