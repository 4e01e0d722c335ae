package bpm.org;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;
import bpm.shared.FieldError;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Phuket and Bangkok belong to this test: no other test may have its people there. */
class ImportingAreasTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    private final ImportingAreas importing = Server.bean(ImportingAreas.class);
    private final Areas areas = Server.bean(Areas.class);
    private final Offices offices = Server.bean(Offices.class);

    @Test
    void a_new_installation_has_its_offices_and_chiang_rais_tambons() {
        assertThat(offices.provinces()).hasSize(76);
        assertThat(offices.children(new OfficeCode("57"))).hasSize(18);
        assertThat(areas.under("57", JUNE))
                .filteredOn(area -> area.level() == AreaLevel.TAMBON)
                .hasSize(124);
        assertThat(areas.find("570101", JUNE))
                .hasValueSatisfying(
                        area -> assertThat(area.brief(Words.THAI)).isEqualTo("ตำบลเวียง"));
    }

    @Test
    void a_renamed_district_keeps_its_former_name_for_former_days() throws IOException {
        var report = run("8303,district,83,ถลางใหม่,Thalang Mai,1/5/2567,,");

        assertThat(report).isEqualTo(new ImportReport(0, 1, 0, 0, 0, List.of()));
        assertThat(areas.find("8303", MAY.minusDays(1)).map(Area::nameTh)).contains("ถลาง");
        assertThat(areas.find("8303", MAY).map(Area::nameTh)).contains("ถลางใหม่");
        assertThat(offices.get(new OfficeCode("8303")).nameEn()).isEqualTo("Thalang Mai");
    }

    @Test
    void a_name_for_a_later_day_waits() throws IOException {
        var report = run("8302,,,กะทู้ใหม่,,2030-01-01,,");

        assertThat(report.renamed()).isEqualTo(1);
        assertThat(offices.get(new OfficeCode("8302")).nameTh()).isEqualTo("กะทู้");
    }

    @Test
    void a_merged_district_is_closed_names_its_successor_and_is_no_longer_listed()
            throws IOException {
        var gone = new OfficeCode("8390");
        run("8390,district,83,ชั่วคราว,,2023-01-01,,");
        assertThat(offices.children(gone.parent())).extracting(Office::code).contains(gone);

        var report = run("8390,district,83,ชั่วคราว,,,2024-06-01,8301");

        assertThat(report.merged()).isEqualTo(1);
        assertThat(areas.find("8390", JUNE.minusDays(1)).flatMap(Area::mergedInto))
                .contains("8301");
        assertThat(areas.find("8390", JUNE)).isEmpty();
        assertThat(offices.children(gone.parent())).extracting(Office::code).doesNotContain(gone);
        assertThat(offices.get(gone).nameTh())
                .as("old reports still name it")
                .isEqualTo("ชั่วคราว");
    }

    @Test
    void one_wrong_row_refuses_the_whole_file() throws IOException {
        var report = run("""
                830101,tambon,8301,ดี,,,,
                830201,tambon,8302,ดี,,1/13/2567,,
                839901,tambon,8399,ไม่มี,,,,
                839101,tambon,8391,ไร้อำเภอ,,,,
                830101,tambon,8301,ซ้ำ,,,,
                830103,tambon,8301,ปิด,,,2024-06-01,830177""");

        assertThat(report.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "row3.valid_from",
                        "row4.code",
                        "row5.parent",
                        "row6.code",
                        "row6.valid_from",
                        "row7.replaced_by");
        assertThat(report.added()).isZero();
        assertThat(areas.find("830101", JUNE)).isEmpty();
    }

    @Test
    void a_municipal_community_lies_below_the_district_that_it_names() throws IOException {
        run("""
                83990101,ชุมชน,8301,ชุมชนตลาดใหญ่,,,,
                83019901,หมู่บ้าน,,บ้านไร้ตำบล,,,,
                830199,ตำบล,,ทดสอบ,,,,""");

        assertThat(areas.under("8301", JUNE))
                .extracting(Area::code)
                .contains("830199", "83019901", "83990101");
        assertThat(areas.search("ตลาด ใหญ่", "83", JUNE))
                .singleElement()
                .satisfies(area -> assertThat(area.brief(Words.THAI)).isEqualTo("ชุมชนตลาดใหญ่"));
        assertThat(areas.search("ตลาดใหญ่", "5", JUNE)).isEmpty();
        assertThat(areas.search("%", "83", JUNE)).isEmpty();
    }

    @Test
    void areas_of_one_level_stand_in_thai_order() {
        assertThat(areas.under("57", JUNE).stream()
                        .filter(area -> area.level() == AreaLevel.DISTRICT)
                        .map(Area::nameTh))
                .startsWith("ขุนตาล", "เชียงของ", "เชียงแสน", "ดอยหลวง", "เทิง");
    }

    @Test
    void a_list_of_7436_subdistricts_is_imported_as_a_whole_and_only_once(@TempDir Path folder)
            throws IOException {
        var csv = new StringBuilder(
                "code,level,parent,name_th,name_en\n10,province,,กรุงเทพมหานคร,Bangkok\n");
        for (int district = 1001; district <= 1076; district++) {
            csv.append("%d,district,10,เขต %d,\n".formatted(district, district));
        }
        for (int i = 0; i < 7436; i++) {
            int district = 1001 + i % 76;
            csv.append("%d%02d,subdistrict,%d,แขวง %d,\n"
                    .formatted(district, i / 76 + 1, district, i));
        }
        var file = folder.resolve("areas.csv");
        Files.writeString(file, csv);

        var first = importing.run(file);
        var again = importing.run(file);

        assertThat(first).isEqualTo(new ImportReport(7513, 0, 0, 0, 0, List.of()));
        assertThat(again).isEqualTo(new ImportReport(0, 0, 0, 0, 7513, List.of()));
        assertThat(offices.find(new OfficeCode("1001")))
                .as("Bangkok has no offices")
                .isEmpty();
    }

    private ImportReport run(String rows) throws IOException {
        var csv = "code,level,parent,name_th,name_en,valid_from,valid_to,replaced_by\n" + rows;
        return importing.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
