package bpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bpm.Bpm;
import bpm.Given;
import bpm.Started;
import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.OpeningAccount;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.access.reviewing.SleepingAccounts;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FiscalYear;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Two nodes on one database, and a mail server that takes what comes: each reminder goes out once. */
class TwoNodesTest {

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final OfficeCode PROVINCE = new OfficeCode("57");
    private static final OfficeCode DISTRICT = new OfficeCode("5701");

    private static Started one;
    private static Started two;

    @BeforeAll
    static void two_nodes() {
        MAIL.start();
        var mail = "--bpm.mail.url=smtp://127.0.0.1:" + MAIL.getSmtp().getPort();
        one = Started.on(Path.of("target", "notice-data"), mail, Bpm.class);
        var owner = (DriverManagerDataSource) one.context().getBean("ownerDataSource");
        two = new Started(new SpringApplication(Bpm.class)
                .run(
                        "--server.port=0",
                        "--bpm.data=target/notice-data-two",
                        "--bpm.today=" + Started.TODAY,
                        "--bpm.database.url=" + owner.getUrl(),
                        "--bpm.database.user=" + owner.getUsername(),
                        "--bpm.database.password=" + owner.getPassword(),
                        mail));
    }

    @AfterAll
    static void ended() {
        two.context().close();
        one.context().close();
        MAIL.stop();
    }

    private static Actor person(String name, OfficeCode office, Role role) {
        var person = one.bean(OpeningAccount.class)
                .open(Actor.SYSTEM, name, "คุณ " + name, office, EnumSet.of(role), Given.PASSWORD);
        one.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> one.database()
                                .sql("update access_person set mail = :mail where id = :id")
                                .param("mail", name + "@bpm.example")
                                .param("id", person.id())
                                .update());
        return person;
    }

    private static void given(String activity) {
        one.bean(GivingAssignments.class)
                .give(
                        new Actor(
                                0,
                                "system",
                                "ระบบ",
                                PROVINCE,
                                EnumSet.of(Role.PLANNER),
                                Actor.SYSTEM.words()),
                        ActivityKey.of(activity),
                        DISTRICT,
                        new Gift(Optional.empty(), "คน"));
    }

    private static FilingRef submitted(Actor reporter, String activity) {
        var ref = new FilingRef(FilingKind.PROGRESS, activity, DISTRICT);
        one.bean(Transactions.class)
                .write(reporter, () -> one.bean(Filings.class).open(ref, new FiscalYear(2567)));
        one.bean(TakingStep.class).take(reporter, ref, FilingStep.SUBMIT, "");
        return ref;
    }

    /** All that is written has gone out, and nobody has anything left to send. */
    private static void allIsSent() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> one.read(database ->
                                database.sql("""
                                select (select count(*) from notice_mail where sent_at is null)
                                    + (select count(*) from notice_task where task_name = 'mail')
                                """).query(Integer.class).single())
                        == 0);
    }

    private static void soon(String task) {
        one.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> one.database()
                                .sql(
                                        "update notice_task set execution_time = :then where task_name = :task")
                                .param(
                                        "then",
                                        java.time.OffsetDateTime.parse("2024-08-20T00:00:00+07:00"))
                                .param("task", task)
                                .update());
    }

    private static List<String> subjects(String name) throws Exception {
        var subjects = new ArrayList<String>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getRecipients(Message.RecipientType.TO)[0]
                    .toString()
                    .startsWith(name + "@")) {
                subjects.add(message.getSubject());
            }
        }
        return subjects;
    }

    @Test
    void each_reminder_goes_out_once() throws Exception {
        var reporter = person("somchai", DISTRICT, Role.REPORTER);
        var quiet = person("quiet", DISTRICT, Role.REPORTER);
        var brief = person("brief", DISTRICT, Role.REPORTER);
        var reviewer = person("prani", PROVINCE, Role.REVIEWER);
        one.bean(ChoosingMail.class).choose(quiet, new Preference(false, false, 0));
        one.bean(ChoosingMail.class).choose(brief, new Preference(false, true, 0));
        given("2567-07-2");
        given("2567-16-1");
        given("2567-12-1");

        // returned: at once, by whichever node
        var ref = submitted(reporter, "2567-12-1");
        two.bean(TakingStep.class).take(reviewer, ref, FilingStep.RETURN, "กรุณาแนบภาพ");
        allIsSent();
        assertThat(subjects("somchai")).singleElement().asString().contains("ส่งกลับให้แก้ไข");
        assertThat(last("somchai"))
                .contains("กรุณาแนบภาพ")
                .contains("/assignments/2567-12-1/5701/progress")
                .contains("/me/notices");

        // late: both nodes' schedulers see the tasks at the same time; what is sent before the
        // morning is not told
        soon("due");
        await().atMost(Duration.ofSeconds(60)).until(() -> isTold(brief, "2567-16-1"));
        submitted(reporter, "2567-16-1");
        soon("digest");
        await().atMost(Duration.ofSeconds(60)).until(() -> isWritten("late:2024-08-20"));
        soon("mail"); // of what is late, which at night waits for the morning
        await().atMost(Duration.ofSeconds(60))
                .until(() -> subjects("somchai").size() == 2
                        && subjects("brief").size() == 2
                        && subjects("prani").size() == 1);
        assertThat(last("brief"))
                .contains("2567-16-1/5701/evaluation")
                .doesNotContain("2567-16-1/5701/progress");

        // and both do the same work at once, over and over
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 4; i++) {
                var node = i % 2 == 0 ? one : two;
                work.add(() -> {
                    node.bean(TellingOfDueDates.class).tell();
                    node.bean(SendingDigests.class).send();
                    return true;
                });
            }
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        allIsSent();
        assertThat(subjects("somchai")) // one mail of a morning: the digest tells what is late
                .hasSize(2)
                .anyMatch(subject ->
                        subject.contains("งานที่ต้องดูวันนี้") && subject.contains("เลยกำหนด"));
        assertThat(subjects("brief"))
                .hasSize(2)
                .anyMatch(subject -> subject.contains("รายงานเลยกำหนด"))
                .noneMatch(subject -> subject.contains("งานที่ต้องดูวันนี้"));
        assertThat(subjects("prani")).singleElement().asString().contains("งานที่ต้องดูวันนี้");
        assertThat(subjects("quiet")).isEmpty();
    }

    @Test
    void who_sleeps_and_who_had_a_factor_removed_is_mailed_whatever_mail_they_wish()
            throws Exception {
        var sleeper = person("sleeper", DISTRICT, Role.REPORTER);
        var robbed = person("robbed", DISTRICT, Role.REPORTER);
        one.bean(ChoosingMail.class).choose(sleeper, new Preference(false, false, 0));
        one.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> one.database()
                                .sql(
                                        "update access_person set created_at = '2024-01-01' where id = :id")
                                .param("id", sleeper.id())
                                .update());

        two.bean(SleepingAccounts.class).look();
        one.bean(SleepingAccounts.class).look();
        one.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> one.context()
                                .publishEvent(new AccountTouched(
                                        sleeper,
                                        DISTRICT,
                                        robbed.id(),
                                        "access.factor-removed",
                                        Map.of())));
        allIsSent();

        assertThat(subjects("sleeper")).containsExactly("BPM: บัญชีของท่านจะถูกปิดใน 14 วัน");
        assertThat(last("sleeper")).contains("เข้าสู่ระบบก่อนถึงวันนั้น").contains("/me");
        assertThat(subjects("robbed"))
                .containsExactly("BPM: การยืนยันตัวตนชั้นที่สองของท่านถูกนำออก");
        assertThat(last("robbed")).contains(sleeper.fullName()).contains("หรือไม่ได้ขอ");
    }

    @Test
    void whose_account_got_or_lost_a_door_is_mailed_who_did_it_and_what_to_do() throws Exception {
        var admin = person("keeper", DISTRICT, Role.PEOPLE_ADMIN);
        var owner = person("owner", DISTRICT, Role.REPORTER);
        var phone = Map.of("name", "โทรศัพท์ของฉัน");

        touched(owner, owner, "access.passkey-added", phone);
        touched(owner, owner, "access.passkey-removed", phone);
        touched(
                admin,
                owner,
                "access.passkey-removed",
                Map.of("name", "เครื่องเก่า", "reason", "แจ้งว่าหาย"));
        touched(Actor.SYSTEM, owner, "access.provider-linked", Map.of("by", "claim"));
        touched(admin, owner, "access.provider-unlinked", Map.of("by", admin.fullName()));
        touched(owner, owner, "access.factor-on", Map.of());
        allIsSent();

        var written = written(owner);
        assertThat(written)
                .hasSize(5)
                .allSatisfy(body -> assertThat(body)
                        .contains("กรุณาเปลี่ยนรหัสผ่านและแจ้งผู้ดูแลผู้ใช้")
                        .contains("/me"));
        assertThat(written.get(0))
                .contains("พาสคีย์ โทรศัพท์ของฉัน เข้าบัญชีของท่านใน BPM ได้แล้ว");
        assertThat(written.get(1))
                .contains(owner.fullName() + " นำพาสคีย์ โทรศัพท์ของฉัน ออก")
                .doesNotContain("เหตุผล");
        assertThat(written.get(2))
                .contains(admin.fullName() + " นำพาสคีย์ เครื่องเก่า ออก")
                .contains("เหตุผล: แจ้งว่าหาย");
        assertThat(written.get(4)).contains(admin.fullName() + " เลิกผูกบัญชีของท่าน");
        assertThat(subjects("owner"))
                .containsExactlyInAnyOrder(
                        "BPM: เพิ่มพาสคีย์ในบัญชีของท่าน",
                        "BPM: นำพาสคีย์ออกจากบัญชีของท่าน",
                        "BPM: นำพาสคีย์ออกจากบัญชีของท่าน",
                        "BPM: ผูกบัญชีของท่านกับผู้ให้บริการยืนยันตัวตน",
                        "BPM: เลิกผูกบัญชีของท่านกับผู้ให้บริการยืนยันตัวตน");
    }

    private static void touched(Actor by, Actor whose, String what, Map<String, String> detail) {
        one.bean(Transactions.class)
                .write(
                        by,
                        () -> one.context()
                                .publishEvent(new AccountTouched(
                                        by, DISTRICT, whose.id(), what, detail)));
    }

    private static List<String> written(Actor person) {
        return one.read(database -> database.sql(
                        "select body from notice_mail where person = :person order by id")
                .param("person", person.id())
                .query(String.class)
                .list());
    }

    private static String last(String name) throws Exception {
        var last = "";
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().startsWith(name + "@")) {
                last = message.getContent().toString();
            }
        }
        return last;
    }

    private static boolean isTold(Actor person, String activity) {
        return one.read(database -> database.sql("""
                                select count(*) from notice_item
                                where person = :person and kind = 'LATE' and activity = :activity
                                """)
                        .param("person", person.id())
                        .param("activity", activity)
                        .query(Integer.class)
                        .single())
                > 0;
    }

    private static boolean isWritten(String key) {
        return one.read(database -> database.sql(
                                "select count(*) from notice_mail where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                > 0;
    }

    /** A mail that a node has claimed, that many minutes ago, before it died. */
    private static long claimed(Actor person, int minutes) {
        return one.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            long id = one.database()
                    .sql("""
                            insert into notice_mail (person, office, key, address, subject, body, made_at)
                            values (:person, '5702', 'test', :name || '@bpm.example', 'หนึ่ง', 'ครั้ง',
                                timestamptz '2024-08-20 00:00+07')
                            returning id
                            """)
                    .param("person", person.id())
                    .param("name", person.name())
                    .query(Long.class)
                    .single();
            assertThat(one.bean(Mails.class).claim(id)).isPresent();
            age(id, minutes);
            return id;
        });
    }

    private static void age(long mail, int minutes) {
        one.database()
                .sql(
                        "update notice_mail set claimed_at = claimed_at - make_interval(mins => :m) where id = :id")
                .param("m", minutes)
                .param("id", mail)
                .update();
    }

    private static List<String> ids(String name) throws Exception {
        var ids = new ArrayList<String>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().startsWith(name + "@")) {
                ids.add(message.getMessageID());
            }
        }
        return ids;
    }

    @Test
    void a_mail_that_another_node_is_sending_is_left_to_it_and_kept_for_later() throws Exception {
        var person = person("busy", new OfficeCode("5702"), Role.REPORTER);
        long id = claimed(person, 9);

        assertThatThrownBy(() -> two.bean(SendingMail.class).send(id))
                .isInstanceOf(IllegalStateException.class); // so that the scheduler asks again

        assertThat(ids("busy")).isEmpty();
        one.bean(Transactions.class)
                .write(Actor.SYSTEM, () -> one.bean(Mails.class).sent(id));
        two.bean(SendingMail.class).send(id);
        assertThat(ids("busy")).isEmpty();
    }

    @Test
    void a_node_that_died_while_sending_loses_no_mail_and_a_second_one_has_the_same_name()
            throws Exception {
        var person = person("once", new OfficeCode("5702"), Role.REPORTER);
        long id = claimed(person, 10);

        two.bean(SendingMail.class).send(id);
        two.bean(SendingMail.class).send(id);
        assertThat(ids("once")).hasSize(1);

        // the server said yes, and the node died before it wrote that down
        one.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            one.database()
                    .sql("update notice_mail set sent_at = null where id = :id")
                    .param("id", id)
                    .update();
            age(id, 10);
        });
        one.bean(SendingMail.class).send(id);

        assertThat(ids("once")).hasSize(2);
        assertThat(new HashSet<>(ids("once")))
                .singleElement()
                .asString()
                .contains("bpm." + id + ".");
    }
}
