package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"somchai.j", "s2", "mali_57", "strong.man"})
    void a_persons_own_name_is_fine(String name) {
        assertThat(UserName.check(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"str57", "str5701", "str_57", "test57", "test", "user1", "5701", "office"})
    void a_name_that_an_office_would_share_is_refused(String name) {
        assertThat(UserName.check(name).orElseThrow().sentence()).contains("ใช้ร่วมกันไม่ได้");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "สมชาย", "some one", "Somchai", ".dot", "a/b"})
    void only_plain_letters_make_a_name(String name) {
        assertThat(UserName.check(name).orElseThrow().sentence()).contains("a–z");
    }
}
