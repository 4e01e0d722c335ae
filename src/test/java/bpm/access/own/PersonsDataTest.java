package bpm.access.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.factor.Telephone;
import bpm.org.OfficeCode;
import bpm.trail.VerifyingTrail;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
                        "mails.json",
                        "acting.json",
                        "pivot-views.csv",
                        "bpm.xlsx");
        var book =
                new ReadableWorkbook(new ByteArrayInputStream(archived(person).get("bpm.xlsx")));
        assertThat(book.getSheets().map(Sheet::getName))
                .contains("account", "trail", "second-factor");
        assertThat(book.findSheet("account").orElseThrow().read().get(1).getCellText(0))
                .isEqualTo(person.name());
        assertThat(files.get("account.json"))
                .contains("\"name\":\"" + person.name() + "\"", "\"roles\":\"REPORTER\"")
                .doesNotContain("argon2");
        assertThat(files.get("account.csv")).contains("name,full_name,office", person.fullName());
        assertThat(files.get("trail.json"))
                .contains("access.account-opened", "access.data-taken")
                .startsWith("[");
        assertThat(String.join("", files.values())).doesNotContain("digest", "password");
        assertThat(lines()).isEqualTo(2);
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

    @Test
    void an_erased_person_is_in_no_table_but_in_what_they_did_in_office() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
        var visitor = Visitor.as(person);
        new Telephone(person).turnOn(visitor);
        visitor.send(
                "/me", "phone", "089 765 43 21", "mail", "kept." + person.id() + "@bpm.example");
        var colleague = Given.reporter(person.office());
        visitor.send(
                "/me/acting",
                "person",
                Long.toString(colleague.id()),
                "from",
                "20/8/2567",
                "until",
                "25/8/2567",
                "reason",
                "ผ่าตัดของ " + person.id());
        Server.owner()
                .sql("""
                        insert into notice_mail (person, office, key, address, subject, body, made_at)
                        values (:id, :elsewhere, 'test', :mail, 'BPM', 'ถึง ' || :mail, now())
                        """)
                .param("id", person.id())
                .param("elsewhere", Given.elsewhere().value())
                .param("mail", "kept." + person.id() + "@bpm.example")
                .update();
        Server.owner()
                .sql("""
                        insert into pivot_view (office, owner, owner_name, name, question, shared, changed_at)
                        values (:office, :id, :name, 'ตาราง', 'of=filed', 'EVERYONE', now())
                        """)
                .param("office", person.office().value())
                .param("id", person.id())
                .param("name", person.fullName())
                .update();
        Server.owner()
                .sql("""
                        insert into access_provider_link (issuer, subject, person, shown, linked_at)
                        values ('https://id.example', :mail, :id, :mail, now())
                        """)
                .param("id", person.id())
                .param("mail", "kept." + person.id() + "@bpm.example")
                .update();
        Server.owner()
                .sql("""
                        with owner as (
                            insert into access_passkey_owner (person, handle)
                            values (:id, sha256(convert_to(:name, 'UTF8')))
                            returning person
                        )
                        insert into access_passkey (credential, person, name, public_key, attestation,
                            signatures, verified, backup_eligible, backed_up, transports, made_at)
                        select convert_to(:name, 'UTF8'), person, :name, '', '', 0, true, true, true, '{}', now()
                        from owner
                        """)
                .param("id", person.id())
                .param("name", "เครื่องของ " + person.id())
                .update();
        admin.send("/people/" + person.id() + "/closing");

        admin.send("/people/" + person.id() + "/erasure", "sure", "true");

        var traces = List.of(
                "089 765 43 21",
                "kept." + person.id() + "@",
                "ผ่าตัดของ " + person.id(),
                "เครื่องของ " + person.id());
        assertThat(traces)
                .allSatisfy(
                        trace -> assertThat(tablesWith(trace)).as(trace).isSubsetOf("trail_entry"));
        assertThat(tablesWith(person.fullName()))
                .isSubsetOf("trail_entry", "access_acting", "notice_item");
        assertThat(Server.read(
                        Long.class,
                        "select count(*) from access_factor where person = ?",
                        person.id()))
                .isZero();
        assertThat(admin.send("/people/" + person.id() + "/data").text())
                .doesNotContain(person.fullName());
    }

    @Test
    void an_erased_account_is_opened_again_by_nobody() {
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));
        var path = "/people/" + person.id();
        admin.send(path + "/closing");
        admin.send(path + "/erasure", "sure", "true");

        assertThat(admin.get(path)
                        .page()
                        .select("form[action$=/reopening], form[action$=/erasure]"))
                .isEmpty();
        assertThat(admin.send(path + "/reopening").status()).isEqualTo(409);
        assertThat(admin.send(path, "version", "9", "fullName", "คนใหม่", "roles", "REPORTER")
                        .status())
                .isEqualTo(409);
        assertThat(admin.send(path + "/erasure", "sure", "true").status()).isEqualTo(409);
        assertThatThrownBy(() -> Server.owner()
                        .sql("update access_person set closed_at = null where id = ?")
                        .param(person.id())
                        .update())
                .hasStackTraceContaining("access_person_erased_closed");
    }

    @Test
    void who_reads_their_data_slowly_keeps_no_connection_of_the_database() throws Exception {
        Server.owner()
                .sql("""
                        insert into notice_mail (person, office, key, address, subject, body, made_at)
                        select :id, :office, 'slow ' || n, 'a@b.example', '',
                            (select string_agg(encode(sha256((n || '.' || m)::text::bytea), 'hex'), '')
                             from generate_series(1, 100) as m), now()
                        from generate_series(1, 4000) as n
                        """)
                .param("id", person.id())
                .param("office", person.office().value())
                .update();

        try (var answer = SlowReader.as(person).post("/me/data")) {
            assertThat(answer.read()).as("the first byte is there").isEqualTo('P');

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(reading()).isZero());
        } finally {
            Server.owner()
                    .sql("delete from notice_mail where person = ?")
                    .param(person.id())
                    .update();
        }
    }

    /** Connections that are within the reading of somebody's data. */
    private static long reading() {
        return Server.owner().sql("""
                        select count(*)
                        from pg_stat_activity
                        where state <> 'idle' and query like '%row_to_json(held)%'
                          and pid <> pg_backend_pid()
                        """).query(Long.class).single();
    }

    /** All tables of which some row holds the text. */
    private static List<String> tablesWith(String text) {
        var looking = Server.owner().sql("""
                        select string_agg(
                            format('select %L where exists (select from %I as one where strpos(one::text, ~text) > 0)',
                                tablename, tablename), ' union all ')
                        from pg_tables
                        where schemaname = 'public'
                        """).query(String.class).single();
        return Server.owner()
                .sql(looking.replace("~text", ":text"))
                .param("text", text)
                .query(String.class)
                .list();
    }

    private long lines() {
        return Server.read(
                Long.class,
                "select count(*) from trail_entry where what = 'access.data-taken' and subject = ?",
                "person " + person.id());
    }

    private static Map<String, byte[]> archived(Actor person) throws IOException {
        return unpacked(Visitor.as(person).send("/me/data"));
    }

    private static Map<String, String> files(Visitor.Answer answer) throws IOException {
        var files = new HashMap<String, String>();
        unpacked(answer)
                .forEach((name, bytes) -> files.put(
                        name,
                        name.endsWith(".xlsx") ? "" : new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, byte[]> unpacked(Visitor.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        var files = new HashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
