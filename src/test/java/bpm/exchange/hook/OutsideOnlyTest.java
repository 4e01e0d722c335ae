package bpm.exchange.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The server calls no address of its own network for anybody. */
class OutsideOnlyTest {

    private static final HookRules STRICT =
            new HookRules(false, "PT1S,PT5S", Duration.ofSeconds(1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:c0a8:101::",
                "::127.0.0.1"
            })
    void what_lies_inside_is_refused(String address) throws Exception {
        assertThat(OutsideOnly.isInside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "203.150.1.1",
                "223.255.255.255",
                "2001:fb0::1",
                "2606:4700::1111",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void what_lies_outside_is_called(String address) throws Exception {
        assertThat(OutsideOnly.isInside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void a_name_is_refused_if_only_one_of_its_addresses_lies_inside() throws Exception {
        var names = new InMemoryDnsResolver();
        names.add(
                "both.example",
                InetAddress.getByName("1.1.1.1"),
                InetAddress.getByName("10.0.0.1"));
        names.add("good.example", InetAddress.getByName("1.1.1.1"));

        assertThatThrownBy(() -> new OutsideOnly(names, false).resolve("both.example"))
                .isInstanceOf(OutsideOnly.InsideAddress.class);
        assertThat(new OutsideOnly(names, false).resolve("good.example")).hasSize(1);
        assertThat(new OutsideOnly(names, true).resolve("both.example")).hasSize(2);
    }

    @Test
    void a_name_that_came_to_lead_inside_after_it_was_kept_is_not_called() throws Exception {
        try (var inside = new OtherSystem()) {
            var courier = new Courier(STRICT, Clock.systemUTC());

            var tried = courier.carry(
                    new Courier.Parcel(inside.url(), Signature.freshSecret(), "id", "{}"), 1);
            courier.close();

            assertThat(tried.status()).isEmpty();
            assertThat(tried.trouble()).isEqualTo("ที่อยู่ภายในเครือข่ายปิด");
            assertThat(inside.got()).isEmpty();
        }
    }

    @Test
    void an_address_is_https_and_has_no_name_and_password() {
        assertThat(STRICT.wrong("https://example.go.th/bpm?x=1")).isEmpty();
        assertThat(STRICT.wrong("http://example.go.th/bpm")).isPresent();
        assertThat(STRICT.wrong("https://user:word@example.go.th/")).isPresent();
        assertThat(STRICT.wrong("https:///bpm")).isPresent();
        assertThat(STRICT.wrong("file:///etc/passwd")).isPresent();
        assertThat(STRICT.wrong("https://example.go.th/ก ข")).isPresent();
        assertThat(STRICT.wrong("https://example.go.th/" + "x".repeat(500))).isPresent();
    }

    @Test
    void the_pauses_grow_and_end() {
        var now = Instant.parse("2024-08-20T00:00:00Z");

        assertThat(STRICT.again(1, now)).contains(now.plusSeconds(1));
        assertThat(STRICT.again(2, now)).contains(now.plusSeconds(5));
        assertThat(STRICT.again(3, now)).isEmpty();
        assertThat(STRICT.mostTries()).isEqualTo(3);
    }
}
