package bpm.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class ProviderSettingsTest {

    private static final Map<String, String> ENOUGH =
            Map.of("issuer", "https://id.cdd.example/realm/", "client", "bpm");

    @Test
    void without_issuer_or_client_there_is_no_provider() {
        assertThat(with(Map.of()).provider()).isEmpty();
        assertThat(with(Map.of("issuer", "https://id.cdd.example")).provider()).isEmpty();
    }

    @Test
    void what_is_not_said_is_sensible() {
        var provider = with(ENOUGH).provider().orElseThrow();

        assertThat(provider.issuer()).isEqualTo("https://id.cdd.example/realm/");
        assertThat(provider.name(Words.THAI)).isEqualTo("id.cdd.example");
        assertThat(provider.goesByMail()).isTrue();
        assertThat(provider.scopes()).containsExactlyInAnyOrder("openid", "profile", "email");
        assertThat(provider.strong()).containsExactly("mfa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.cdd.example", "ftp://id.cdd.example", "id.cdd.example"})
    void an_address_that_anybody_on_the_way_could_change_stops_the_start(String issuer) {
        assertThatThrownBy(() -> with(Map.of("issuer", issuer, "client", "bpm")))
                .hasMessageContaining("BPM_PROVIDER_ISSUER");
    }

    @Test
    void the_secret_is_the_first_line_of_a_file_and_one_that_is_missing_stops_the_start(
            @TempDir Path folder) throws Exception {
        var file = folder.resolve("secret");
        Files.writeString(file, "first line \nsecond\n");
        var settings = new HashMap<>(ENOUGH);
        settings.put("secret.file", file.toString());

        assertThat(with(settings).secret()).isEqualTo("first line");
        settings.put("secret.file", folder.resolve("none").toString());
        assertThatThrownBy(() -> with(settings)).hasMessageContaining("BPM_PROVIDER_SECRET_FILE");
    }

    private static ProviderSettings with(Map<String, String> settings) {
        var all = new HashMap<String, Object>();
        settings.forEach((name, value) -> all.put("bpm.provider." + name, value));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", all));
        return new ProviderSettings(environment);
    }
}
