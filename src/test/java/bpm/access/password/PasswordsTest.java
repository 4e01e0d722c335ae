package bpm.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What a password costs where nobody set anything: tests themselves run with less. */
class PasswordsTest {

    @Test
    void a_digest_is_argon2id_of_nineteen_mebibytes_and_two_passes() {
        try (var untouched = new AnnotationConfigApplicationContext(Passwords.class)) {
            var passwords = untouched.getBean(Passwords.class);

            var digest = passwords.digest("ฝนตกที่ดอยตุง");

            assertThat(digest).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(passwords.matches("ฝนตกที่ดอยตุง", digest)).isTrue();
            assertThat(passwords.matches("ฝนตกที่ดอยเต่า", digest)).isFalse();
        }
    }
}
