package bpm.document.pack;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.budget.ledger.MoneyAccount;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.Level;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

class PackTest {

    private static final OfficeCode PROVINCE = Given.province(2);
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final Actor REPORTER = Given.reporter(DISTRICT);
    private static final String ASSIGNMENT = reported();

    @Test
    void an_activity_is_one_file_with_its_papers_its_photos_and_a_manifest_that_agrees()
            throws Exception {
        var zip =
                Visitor.as(REPORTER).get(ASSIGNMENT + "/papers.zip").response().body();

        var entries = entries(zip);
        assertThat(entries.keySet())
                .anyMatch(name -> name.endsWith(".pdf"))
                .anyMatch(name ->
                        name.endsWith("progress/ป้ายงาน.jpg") || name.contains("/progress/"))
                .last()
                .isEqualTo("manifest.csv");
        agrees(entries);
    }

    @Test
    void letters_and_receipts_go_along_and_are_named_by_the_manifest() throws Exception {
        var writer = Visitor.as(REPORTER);
        var key = ASSIGNMENT.split("/")[2];
        var letter = writer.send(
                "/letters",
                "activity",
                key,
                "kind",
                "external",
                "subject",
                "ขอส่งสรุปน้ำ",
                "recipient",
                "พัฒนาการจังหวัด",
                "body",
                "ตามที่ทดสอบ");
        var removed = writer.send(
                "/letters",
                "activity",
                key,
                "kind",
                "memo",
                "subject",
                "ที่ลบแล้ว",
                "recipient",
                "นายอำเภอ",
                "body",
                "ตามที่ทดสอบ");
        writer.send(removed.path() + "/removal");
        var account =
                new MoneyAccount(DISTRICT, ActivityKey.of(key), Category.OPERATIONS, Fund.ADMIN);
        GivenMoney.post(
                Given.planner(OfficeCode.DEPARTMENT),
                EntryKind.ALLOT,
                account.at(PROVINCE),
                Baht.of(500),
                Details.NONE.note("ทดสอบ"));
        long entry = GivenMoney.post(
                Given.planner(PROVINCE),
                EntryKind.ALLOT,
                account,
                Baht.of(300),
                Details.NONE.note("ทดสอบ"));
        var paid = GivenMoney.post(
                Given.person(DISTRICT, Role.REPORTER, Role.PLANNER),
                EntryKind.DISBURSE,
                account,
                Baht.of(100),
                Details.NONE.note("ทดสอบ"));
        Visitor.as(Given.person(DISTRICT, Role.REPORTER, Role.PLANNER))
                .upload(
                        account.place().path() + "/" + paid + "/files",
                        "files",
                        "ใบเสร็จ.pdf",
                        "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));

        var entries = entries(writer.get(ASSIGNMENT + "/papers.zip").response().body());
        var number = letter.path().replaceAll("\\D", "");

        assertThat(entry).isPositive();
        assertThat(entries.keySet())
                .anyMatch(name -> name.endsWith("/letters/letter-" + number + ".pdf"))
                .anyMatch(name -> name.endsWith("/letters/letter-" + number + ".docx"))
                .anyMatch(name -> name.endsWith("/money/" + paid + "-ใบเสร็จ.pdf"))
                .noneMatch(name -> name.contains("letter-" + removed.path().replaceAll("\\D", "")));
        agrees(entries);
    }

    @Test
    void another_office_gets_no_pack() {
        var stranger = Visitor.as(Given.reporter(Given.elsewhere()));

        assertThat(stranger.get(ASSIGNMENT + "/papers.zip").status()).isEqualTo(404);
        assertThat(stranger.get(ASSIGNMENT + "/papers").status()).isEqualTo(404);
        assertThat(stranger.get("/offices/" + PROVINCE + "/papers").status()).isEqualTo(404);
        assertThat(stranger.send("/packs", "office", DISTRICT.value()).status()).isEqualTo(404);
    }

    @Test
    void an_offices_year_is_packed_while_its_reader_is_away() throws Exception {
        var reviewer = Given.person(PROVINCE, Role.REVIEWER);
        var visitor = Visitor.as(reviewer);

        var asked = visitor.send("/packs", "office", PROVINCE.value());
        var path = ready(visitor);
        var zip = visitor.get(path).response().body();

        assertThat(asked.status()).isEqualTo(200);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where what = 'document.pack-asked' and office = ?",
                        PROVINCE.value()))
                .isEqualTo(1);
        agrees(entries(zip));
        assertThat(Visitor.as(REPORTER).get(path).status()).isEqualTo(404);
        assertThat(Visitor.as(Given.reviewer(PROVINCE)).get(path).status()).isEqualTo(404);
    }

    @Test
    void a_pack_that_was_broken_off_is_begun_anew() throws Exception {
        var packs = Server.bean(Packs.class);
        var transactions = Server.bean(Transactions.class);
        long id = transactions.write(REPORTER, () -> {
            long added =
                    packs.add(REPORTER, DISTRICT, new FiscalYear(2567), Words.THAI, Instant.now());
            packs.keep(added, 0, "half a piece".getBytes(StandardCharsets.UTF_8));
            packs.moved(added, Pack.State.PACKING, 1, 5);
            return added;
        });

        Server.bean(MakingPack.class).make(id);

        var zip = Visitor.as(REPORTER).get("/packs/" + id + ".zip").response().body();
        agrees(entries(zip));
    }

    /** The address of the file, as soon as the page offers it. */
    private static String ready(Visitor visitor) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var link = visitor.get("/packs").page().select("a[href$=.zip]");
            if (!link.isEmpty()) {
                return link.attr("href");
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no pack within 30 s: " + visitor.get("/packs").text());
    }

    /** Whether the manifest names each other entry with its size and digest. */
    private static void agrees(Map<String, byte[]> entries) throws Exception {
        var manifest = new String(entries.get(Archive.MANIFEST), StandardCharsets.UTF_8);
        assertThat(entries).hasSizeGreaterThan(1);
        for (var entry : entries.entrySet()) {
            if (!entry.getKey().equals(Archive.MANIFEST)) {
                var digest = MessageDigest.getInstance("SHA-256").digest(entry.getValue());
                assertThat(manifest)
                        .contains(entry.getKey())
                        .contains(entry.getValue().length + "," + HexFormat.of().formatHex(digest));
            }
        }
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String reported() {
        var activity = Server.bean(Plans.class)
                .year(new FiscalYear(2567))
                .activities()
                .filter(one -> one.level() == Level.DISTRICT)
                .findFirst()
                .orElseThrow()
                .key();
        Server.bean(GivingAssignments.class)
                .give(Given.planner(PROVINCE), activity, DISTRICT, new Gift(60, "คน"));
        var path = "/assignments/" + activity + "/" + DISTRICT;
        var reporter = Visitor.as(REPORTER);
        reporter.send(path + "/progress", "responsibleName", "อรทัย", "version", "0");
        reporter.upload(
                path + "/progress/photos", "photos", "ป้ายงาน.jpg", picture(), "version", "1");
        return path;
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
