package bpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

import java.io.IOException;
import java.time.Instant;

/** What a mail server will not take is told to whom it was for, and what it cannot take now is tried again. */
class RefusedMailTest {

    private static final OfficeCode DISTRICT = Given.district(Given.shared(), 22);

    private final Actor person = Given.reporter(DISTRICT);
    private final long mail = written();

    private long written() {
        return Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            Server.database()
                    .sql("update access_person set mail = 'gone@bpm.example' where id = :id")
                    .param("id", person.id())
                    .update();
            return Server.database()
                    .sql("""
                            insert into notice_mail (person, office, key, address, subject, body, made_at)
                            values (:person, :office, 'test', 'gone@bpm.example', 'BPM: ทดสอบ', 'ข้อความ',
                                timestamptz '2024-08-20 08:00+07')
                            returning id
                            """)
                    .param("person", person.id())
                    .param("office", DISTRICT.value())
                    .query(Long.class)
                    .single();
        });
    }

    private void send(RefusingServer server) {
        new SendingMail(
                        Server.bean(Transactions.class),
                        Server.bean(Mails.class),
                        new MailServer(server.url(), "", ""))
                .send(mail);
    }

    private boolean is(String what) {
        return Server.read(
                Boolean.class, "select " + what + " from notice_mail where id = ?", mail);
    }

    @Test
    void a_refusal_for_good_is_not_tried_again_and_stands_in_the_inbox() throws IOException {
        try (var server = new RefusingServer("550 5.1.1 no such person here")) {
            send(server);
            send(server); // nothing is left to send
        }

        assertThat(is("refused_at is not null and sent_at is null")).isTrue();
        for (var page : new String[] {"/notices", "/me/notices"}) {
            assertThat(Visitor.as(person).get(page).text())
                    .contains("ส่งอีเมล “BPM: ทดสอบ” ไปที่ gone@bpm.example ไม่ได้")
                    .contains("550 5.1.1 no such person here");
        }
        assertThat(Visitor.as(Given.reporter(DISTRICT)).get("/notices").text())
                .doesNotContain("gone@bpm.example");
    }

    @Test
    void a_server_that_is_busy_gets_it_again() throws IOException {
        try (var server = new RefusingServer("451 4.3.0 come again")) {
            assertThatThrownBy(() -> send(server)).isInstanceOf(MailException.class);
        }

        assertThat(is("refused_at is null and claimed_at is null")).isTrue();
        assertThat(Visitor.as(person).get("/notices").text()).doesNotContain("gone@bpm.example");
    }

    @Test
    void a_server_that_is_down_gets_it_once_it_is_back() throws Exception {
        int port;
        try (var free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var sending = new SendingMail(
                Server.bean(Transactions.class),
                Server.bean(Mails.class),
                new MailServer("smtp://127.0.0.1:" + port, "", ""));

        assertThatThrownBy(() -> sending.send(mail)).isInstanceOf(MailException.class);
        assertThat(
                        is(
                                "sent_at is null and refused_at is null and claimed_at is null and failure <> ''"))
                .isTrue();

        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            sending.send(mail);
            sending.send(mail); // nothing is left to send
            assertThat(back.getReceivedMessages()).hasSize(1);
        } finally {
            back.stop();
        }
        assertThat(is("sent_at is not null and failure = ''")).isTrue();
    }

    @Test
    void one_that_was_claimed_while_the_clock_was_ahead_goes_out_today() throws Exception {
        Server.owner()
                .sql(
                        "update notice_mail set claimed_at = timestamptz '2025-08-20 08:00+07' where id = ?")
                .param(mail)
                .update();

        try (var server = new RefusingServer("550 5.1.1 no such person here")) {
            send(server);
        }

        assertThat(is("refused_at is not null")).isTrue();
    }

    @Test
    void mail_about_what_is_late_waits_for_the_morning() {
        assertThat(MorningMail.humane(Instant.parse("2024-08-20T00:05:00+07:00")))
                .isEqualTo(Instant.parse("2024-08-20T07:00:00+07:00"));
        assertThat(MorningMail.humane(Instant.parse("2024-08-20T09:30:00+07:00")))
                .isEqualTo(Instant.parse("2024-08-20T09:30:00+07:00"));
        assertThat(MorningMail.humane(Instant.parse("2024-08-20T23:00:00+07:00")))
                .isEqualTo(Instant.parse("2024-08-21T07:00:00+07:00"));
    }
}
