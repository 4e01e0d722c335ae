package bpm.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The English sentences, by their Thai ones: one {@code lang/en/<module>.properties} a module or part of
 * one.
 */
final class Translations {

    private static final List<String> MODULES = List.of(
            "shared",
            "org",
            "access",
            "access/factor",
            "access/proof",
            "access/provider",
            "access/passkey",
            "access/acting",
            "access/reviewing",
            "trail",
            "attachment",
            "paper",
            "document",
            "document/plan",
            "document/letter",
            "plan",
            "assignment",
            "review",
            "progress",
            "survey/answer",
            "survey/question",
            "survey/editing",
            "survey/round",
            "survey/intake",
            "survey/asking",
            "survey/sheet",
            "survey/bringing",
            "survey/counted",
            "survey/summary",
            "survey/tally",
            "survey/evaluation",
            "survey/suggestion",
            "survey/quality",
            "survey/live",
            "survey/slip",
            "survey/paper",
            "plan/extending",
            "notice",
            "form",
            "results",
            "areadata",
            "province",
            "budget",
            "budget/month",
            "years",
            "pivot",
            "exchange",
            "nation",
            "help",
            "overview",
            "overview/tracking",
            "overview/waiting",
            "web",
            "ops",
            "world");
    private static final Map<String, String> ENGLISH = load();

    private Translations() {}

    /** The English sentence, or the Thai one while nobody has translated it (a test names those). */
    static String english(String thai) {
        return ENGLISH.getOrDefault(thai, thai);
    }

    private static Map<String, String> load() {
        var all = new ConcurrentHashMap<String, String>();
        for (var module : MODULES) {
            try (InputStream in =
                    Translations.class.getResourceAsStream("/lang/en/" + module + ".properties")) {
                if (in != null) {
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                    var properties = new Properties();
                    properties.load(reader);
                    properties.forEach((thai, english) -> all.put((String) thai, (String) english));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }
}
