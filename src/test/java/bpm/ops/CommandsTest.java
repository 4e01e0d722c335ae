package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Role;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Commands on the installation of the tests. Songkhla's districts 9015 and 9016 belong to this test. */
class CommandsTest {

    private static final String HEADINGS =
            "code,level,parent,name_th,name_en,valid_from,valid_to,replaced_by\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_says_in_both_languages_what_there_is_without_opening_the_installation() {
        assertThat(unopened("help")).isZero();
        assertThat(out.toString())
                .contains("ดูแลระบบ BPM", "import", "verify", "backup", "restore");

        assertThat(unopened("help", "import")).isZero();
        assertThat(out.toString()).contains("นำเข้าพื้นที่", "areas");

        assertThat(unopened("--version")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_not_understood_ends_with_2_and_how_to_write_it() {
        assertThat(unopened("improt")).isEqualTo(2);
        assertThat(err.toString()).contains("กรุณาดูวิธีใช้", "improt", "import");

        assertThat(unopened("import")).isEqualTo(2);
        assertThat(unopened("import", "areas")).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: bin/bpm import areas", "FILE");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_command_without_data_makes_none_and_ends_with_2() {
        var nowhere = folder.resolve("nowhere");
        var settings = new MockEnvironment()
                .withProperty("bpm.data", nowhere.toString())
                .withProperty("bpm.command", "true");

        assertThatThrownBy(() -> Database.of(settings))
                .isInstanceOf(NoInstallation.class)
                .hasMessageContainingAll(
                        "ไม่มีข้อมูลของ BPM", "no data of BPM", nowhere.toString());
        assertThat(nowhere).doesNotExist();
        var closed = new Installation(() -> {
            throw new IllegalStateException(new NoInstallation(nowhere));
        });
        assertThat(Commands.run(
                        closed,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "account",
                        "list"))
                .isEqualTo(2);
    }

    @Test
    void areas_are_imported_with_a_line_in_the_departments_trail() throws IOException {
        var file = file("songkhla.csv", "9016,district,90,หาดใหญ่ใหม่,Hat Yai Mai,2024-08-01,,");

        assertThat(run("import", "areas", file)).isZero();

        assertThat(out.toString()).contains("เปลี่ยนชื่อ 1", "1 renamed");
        assertThat(Server.read(String.class, """
                        select detail from trail_entry
                        where office = '00' and what = 'areas.imported'
                        order by number desc limit 1
                        """))
                .contains("\"file\":\"songkhla.csv\"", "\"renamed\":1");
    }

    @Test
    void a_refused_file_changes_nothing_and_each_mistake_is_said_in_both_languages()
            throws IOException {
        var before = lines();
        var file = file("wrong.csv", "9016,district,99,หาดใหญ่,,,,");

        assertThat(run("import", "areas", file)).isEqualTo(1);

        assertThat(err.toString()).contains("แถวที่ 2", "“99” ไม่ตรงกับรหัส", "Row 2");
        assertThat(out.toString()).isEmpty();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void outlines_of_districts_are_brought_in_with_a_line_in_the_departments_trail()
            throws IOException {
        var file = shapes(
                "districts.geojson", "TH9016", "[[[100.4,7],[100.5,7],[100.5,7.1],[100.4,7]]]");

        assertThat(run("import", "boundaries", file)).isZero();
        assertThat(run("import", "boundaries", file)).isZero();

        assertThat(out.toString()).contains("1 outlines taken in");
        assertThat(Server.read(
                        Long.class, "select count(*) from areadata_boundary where code = '9016'"))
                .isEqualTo(1);
        assertThat(Server.read(String.class, """
                        select detail from trail_entry
                        where office = '00' and what = 'boundaries.imported'
                        order by number desc limit 1
                        """))
                .contains("\"file\":\"districts.geojson\"", "\"shapes\":1");
    }

    @Test
    void outlines_that_cannot_be_right_are_refused_and_what_is_wrong_is_said() throws IOException {
        var square = "[[[100.4,7],[100.5,7],[100.5,7.1],[100.4,7]]]";
        var half = Files.writeString(folder.resolve("half.geojson"), "{\"features\": [");
        var metres = "[[[650000,780000],[650100,780000],[650000,780000]]]";
        var before = outlines();

        assertThat(run("import", "boundaries", half.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("อ่านไฟล์ GeoJSON ไม่ได้", "incomplete or not JSON");
        assertThat(run("import", "boundaries", shapes("long.geojson", "901601", square)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("ขอบเขตที่ 1 ไม่มีรหัสจังหวัด 2 หลักหรืออำเภอ 4 หลัก");
        assertThat(run("import", "boundaries", shapes("none.geojson", "9099", square)))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("ไม่มีหน่วยงานรหัส 9099", "no office has the code 9099");
        assertThat(run("import", "boundaries", shapes("metres.geojson", "9016", metres)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("พิกัดเป็นองศา").doesNotContain("\tat ");
        assertThat(outlines()).isEqualTo(before);
    }

    private static long outlines() {
        return Server.read(
                Long.class, "select count(*) from trail_entry where what = 'boundaries.imported'");
    }

    private String shapes(String name, String code, String rings) throws IOException {
        var path = folder.resolve(name);
        Files.writeString(path, """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ADM2_PCODE":"%s"},
                "geometry":{"type":"Polygon","coordinates":%s}}]}
                """.formatted(code, rings));
        return path.toString();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run("import", "areas", folder.resolve("none.csv").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("ไม่พบไฟล์", "none.csv").doesNotContain("\tat ");
    }

    @Test
    void a_plan_goes_out_as_a_file_and_comes_in_as_the_draft_of_another_year() throws IOException {
        var json = folder.resolve("plan.json");
        var xlsx = folder.resolve("plan.xlsx");
        assertThat(run("export", "plan", json.toString(), "--year", "2567")).isZero();
        Files.writeString(json, Files.readString(json).replace("2567", "2598"));

        assertThat(run("import", "plan", json.toString())).isZero();
        assertThat(run("export", "plan", xlsx.toString(), "--year", "2598")).isZero();
        assertThat(run("import", "plan", xlsx.toString())).isZero();

        assertThat(out.toString()).contains("plan 2598, version 1: ยังเป็นฉบับร่าง", "version 2");
        assertThat(Server.read(
                        Long.class, "select count(*) from trail_entry where subject = 'plan 2598'"))
                .isEqualTo(2);
    }

    @Test
    void a_plan_that_is_not_there_or_has_no_kind_of_file_is_refused() {
        assertThat(run("export", "plan", "x.json", "--year", "2699")).isEqualTo(1);
        assertThat(err.toString()).contains("ไม่มีแผนของปี 2699", "there is no plan of 2699");

        assertThat(unopened("export", "plan", "x.doc")).isEqualTo(2);
        assertThat(unopened("export", "plan", "x.json", "--year", "24")).isEqualTo(2);
    }

    @Test
    void an_account_is_invited_listed_unlocked_and_closed_with_a_line_for_each() {
        assertThat(run("account", "invite", "cli.wanida", "9016", "reporter,PLANNER"))
                .isZero();
        assertThat(out.toString()).containsPattern("^http://localhost:\\d+/join/\\S+\\R$");
        assertThat(run("account", "list")).isZero();
        assertThat(out.toString())
                .contains("cli.wanida\t9016\tINVITED\tREPORTER,PLANNER\tcli.wanida");

        assertThat(run("account", "unlock", "cli.wanida")).isZero();
        assertThat(run("account", "close", "cli.wanida")).isZero();

        assertThat(Server.owner()
                        .sql("select what from trail_entry where office = '9016' order by number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "access.account-opened",
                        "access.link-made",
                        "access.sign-in-unlocked",
                        "access.account-closed");
    }

    @Test
    void an_account_that_cannot_be_is_refused() {
        assertThat(run("account", "close", "nobody.here")).isEqualTo(1);
        assertThat(err.toString()).contains("ไม่พบผู้ใช้ชื่อ nobody.here", "There is nobody named");
        assertThat(run("account", "invite", "cli.somchai", "9999", "READER")).isEqualTo(1);
        assertThat(unopened("account", "invite", "cli.somchai", "x", "READER")).isEqualTo(2);
        assertThat(unopened("account", "invite", "cli.somchai", "57", "KING")).isEqualTo(2);

        Given.person(new OfficeCode("9015"), Role.READER);
        assertThat(run("account", "first-link")).isEqualTo(1);
        assertThat(err.toString()).contains("มีผู้ใช้อยู่แล้ว");
    }

    private String file(String name, String row) throws IOException {
        return Files.writeString(folder.resolve(name), HEADINGS + row + "\n").toString();
    }

    private static long lines() {
        return Server.read(
                Long.class,
                "select count(*) from trail_entry where office = '00' and what = 'areas.imported'");
    }

    private int run(String... words) {
        return Commands.run(
                new Installation(Server::context),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                words);
    }

    private int unopened(String... words) {
        var installation = new Installation(() -> {
            throw new AssertionError("nothing of the installation is needed");
        });
        return Commands.run(
                installation, new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
