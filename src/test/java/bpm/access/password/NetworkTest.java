package bpm.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void who_has_one_ipv6_address_has_its_whole_network_however_it_is_written() {
        var network = Network.of("2001:db8::1");

        assertThat(Network.of("2001:db8:0:0:ffff:ffff:ffff:ffff")).isEqualTo(network);
        assertThat(Network.of("2001:0DB8::9:9")).isEqualTo(network);
        assertThat(Network.of("[2001:db8::9]")).isEqualTo(network);
        assertThat(Network.of("2001:db8:0:1::1")).isNotEqualTo(network);
        assertThat(Network.of("fe80::1%eth0")).isEqualTo(Network.of("fe80::2"));
        assertThat(Network.of("::1")).isNotEqualTo(network);
    }

    @Test
    void an_ipv4_address_is_itself_also_where_it_is_mapped_into_ipv6() {
        var one = Network.of("203.0.113.7");

        assertThat(Network.of("::ffff:203.0.113.7")).isEqualTo(one);
        assertThat(Network.of("::FFFF:cb00:7107")).isEqualTo(one);
        assertThat(Network.of("0:0:0:0:0:ffff:cb00:7107")).isEqualTo(one);
        assertThat(Network.of("0:0:0:0:0:ffff:cb00:7108")).isNotEqualTo(one);
        assertThat(Network.of("203.0.113.8")).isNotEqualTo(one);
    }

    @Test
    void what_is_no_address_stands_for_itself_and_is_not_looked_up() {
        assertThat(Network.of("unknown").name()).isEqualTo("unknown");
        assertThat(Network.of("").name()).isEmpty();
    }
}
