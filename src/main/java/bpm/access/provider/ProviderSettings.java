package bpm.access.provider;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The settings {@code BPM_PROVIDER_…} (การตั้งค่าผู้ให้บริการ); without issuer and client there is none. */
@Component
public class ProviderSettings {

    private static final String PREFIX = "bpm.provider.";
    private static final Set<String> AT_HOME = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment settings;

    ProviderSettings(Environment settings) {
        this.settings = settings;
        // whoever starts BPM hears of a wrong setting, not whoever signs in first
        provider().ifPresent(provider -> secret());
    }

    /** The provider, where one is set. */
    public Optional<Provider> provider() {
        var issuer = setting("issuer", "").replaceFirst("/+$", "");
        var client = setting("client", "");
        if (issuer.isEmpty() || client.isEmpty()) {
            return Optional.empty();
        }
        checkAddress(issuer);
        var host = URI.create(issuer).getHost();
        var thai = setting("name", host);
        return Optional.of(new Provider(
                setting("issuer", ""),
                client,
                thai,
                setting("name.english", thai),
                setting("claim", Provider.MAIL),
                words("scopes", "openid profile email"),
                words("strong", "mfa")));
    }

    /** The secret that BPM shares with the provider; empty for a client without one. */
    String secret() {
        var file = setting("secret.file", "");
        return file.isEmpty() ? setting("secret", "") : firstLine(Path.of(file));
    }

    private static void checkAddress(String issuer) {
        var address = URI.create(issuer);
        var host = Optional.ofNullable(address.getHost()).orElse("");
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && AT_HOME.contains(host));
        if (host.isEmpty() || !safe) {
            throw new IllegalArgumentException(
                    "BPM_PROVIDER_ISSUER must be the https address of an OpenID provider");
        }
    }

    private Set<String> words(String name, String otherwise) {
        return new LinkedHashSet<>(Arrays.asList(setting(name, otherwise).split("[\\s,]+")));
    }

    private String setting(String name, String otherwise) {
        return Optional.ofNullable(settings.getProperty(PREFIX + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new IllegalArgumentException(
                    "BPM_PROVIDER_SECRET_FILE cannot be read: " + file, e);
        }
    }
}
