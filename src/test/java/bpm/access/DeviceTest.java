package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.Words;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void a_browser_is_named_for_what_it_is_and_not_for_what_it_also_claims() {
        assertThat(said("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like"
                        + " Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0"))
                .isEqualTo("Edge บน Windows");
        assertThat(said("Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like"
                        + " Gecko) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36"))
                .isEqualTo("Samsung Internet บน Android");
        assertThat(said(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"
                                + " (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari บน iPhone");
        assertThat(
                        said(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari Line/14.9.0"))
                .isEqualTo("LINE บน iPhone");
    }

    @Test
    void what_does_not_say_stays_unknown() {
        assertThat(said("")).isEqualTo("อุปกรณ์ที่ไม่รู้จัก");
    }

    private static String said(String agent) {
        return Device.of(agent).said(Words.THAI);
    }
}
