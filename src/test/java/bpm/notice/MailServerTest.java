package bpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.Test;

/** BPM_MAIL_URL: without it, and in the example world, there is no mail. */
class MailServerTest {

    @Test
    void without_an_address_there_is_no_mail() {
        assertThat(new MailServer("", "", "").isThere()).isFalse();
        assertThat(new MailServer("smtp://user:p%40ss@mail.cdd.example:587", "", "").isThere())
                .isTrue();
    }

    @Test
    void the_people_of_the_example_world_never_get_any() {
        assertThat(new MailServer("smtp://localhost:25", "", "example").isThere())
                .isFalse();
    }

    @Test
    void mail_comes_from_an_address_with_or_without_a_name() throws MessagingException {
        var server = new MailServer("smtp://localhost:25", "BPM <bpm@cdd.example>", "");
        var mail = new Mails.Outgoing("7.1", "who@cdd.example", "เรื่อง", "ความ");

        assertThat(server.message(mail).getHeader("Message-ID"))
                .containsExactly("<bpm.7.1@cdd.example>");
        assertThat(server.message(mail).getFrom()[0]).hasToString("BPM <bpm@cdd.example>");
        assertThatThrownBy(() -> new MailServer("smtp://localhost:25", "BPM", ""))
                .hasMessageContaining("BPM <bpm@office.example>");
    }

    @Test
    void an_address_that_cannot_be_one_stops_the_start_with_its_shape() {
        assertThatThrownBy(() -> new MailServer("http://localhost", "", ""))
                .hasMessageContaining("smtp://user:pass@host:587");
    }
}
