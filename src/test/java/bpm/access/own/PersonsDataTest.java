package bpm.access.own;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.trail.VerifyingTrail;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

class PersonsDataTest {

    private static final OfficeCode PROVINCE = Given.province();

    private final Actor person = Given.reporter(Given.district(PROVINCE, 1));

    @Test
    void nobody_takes_anothers_data_but_who_looks_after_the_account() {
        var path = "/people/" + person.id() + "/data";
        var elsewhere = Visitor.as(Given.person(Given.elsewhere(), Role.PEOPLE_ADMIN));
        var neighbour = Visitor.as(Given.reporter(person.office()));

        assertThat(elsewhere.send(path).status()).isEqualTo(404);
        assertThat(neighbour.send(path).status()).isEqualTo(403);
        assertThat(lines()).isZero();
    }

    @Test
    void a_person_takes_all_that_is_held_of_them_and_no_secret() throws IOException {
        var files = files(Visitor.as(person).send("/me/data"));

        assertThat(files.keySet())
                .contains(
                        "account.json",
                        "account.csv",
                        "devices.json",
                        "tokens.json",
                        "trail.json",
                        "trail.csv",
                        "notices.json",
                        "mails.json");
        assertThat(files.get("account.json"))
                .contains("\"name\":\"" + person.name() + "\"", "\"roles\":\"REPORTER\"")
                .doesNotContain("argon2");
        assertThat(files.get("account.csv")).contains("name,full_name,office", person.fullName());
        assertThat(files.get("trail.json"))
                .contains("access.account-opened", "access.data-taken")
                .startsWith("[");
        assertThat(String.join("", files.values())).doesNotContain("digest", "password");
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void the_people_admin_takes_it_for_them_and_the_trail_says_who_did() throws IOException {
        var admin = Given.person(PROVINCE, Role.PEOPLE_ADMIN);

        var files = files(Visitor.as(admin).send("/people/" + person.id() + "/data"));

        assertThat(files.get("account.json")).contains(person.name());
        assertThat(Server.read(
                        Long.class,
                        "select actor from trail_entry where what = 'access.data-taken' and subject = ?",
                        "person " + person.id()))
                .isEqualTo(admin.id());
    }

    @Test
    void the_data_of_a_closed_account_is_erased_and_its_lines_in_the_trail_stay_whole() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
        var path = "/people/" + person.id();
        var neighbour = Visitor.as(Given.reporter(person.office()));
        assertThat(neighbour.send(path + "/erasure", "sure", "true").status()).isEqualTo(403);
        assertThat(admin.send(path + "/erasure", "sure", "true").text())
                .contains("กรุณาปิดบัญชีก่อน");
        admin.send(path + "/closing");
        assertThat(admin.send(path + "/erasure").status()).isEqualTo(422);

        admin.send(path + "/erasure", "sure", "true");

        assertThat(Server.owner()
                        .sql(
                                "select name || '/' || full_name || '/' || coalesce(password, '-') from access_person where id = ?")
                        .param(person.id())
                        .query(String.class)
                        .single())
                .isEqualTo("erased." + person.id() + "/ผู้ใช้ที่ลบข้อมูลแล้ว/-");
        assertThat(Server.bean(VerifyingTrail.class).verify().broken())
                .noneMatch(line -> line.office().equals(person.office()));
        assertThat(Server.read(
                        String.class,
                        "select what from trail_entry where subject = ? order by number desc limit 1",
                        "person " + person.id()))
                .isEqualTo("access.person-erased");
    }

    private long lines() {
        return Server.read(
                Long.class,
                "select count(*) from trail_entry where what = 'access.data-taken' and subject = ?",
                "person " + person.id());
    }

    private static Map<String, String> files(Visitor.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        var files = new HashMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
