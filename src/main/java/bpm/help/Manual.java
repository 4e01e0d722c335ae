package bpm.help;

import bpm.shared.ThaiText;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All help texts (คู่มือ), read once at the start: by key, by the page they explain, by words in them. */
@Component
public class Manual {

    private static final String FOLDER = "help/";

    private final List<Chapter> chapters;

    /** A section that holds what was searched, with the piece that does. */
    public record Found(Section section, String excerpt) {}

    private record Planned(String thai, String english, List<PlannedSection> sections) {}

    private record PlannedSection(String key, List<String> pages) {}

    Manual(@Value("${bpm.world:}") String world) {
        var planned =
                JsonMapper.builder().build().readValue(read("contents.json"), Planned[].class);
        chapters = List.of(planned).stream()
                .map(chapter -> new Chapter(
                        chapter.thai(),
                        chapter.english(),
                        chapter.sections().stream()
                                .map(section -> section(section, !world.isBlank()))
                                .toList()))
                .toList();
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public List<Section> sections() {
        return chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList();
    }

    Optional<Section> find(String key) {
        return sections().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The section that explains a page, by its address in the browser; the closest pattern counts. */
    Optional<Section> at(String page) {
        try {
            var path = PathContainer.parsePath(page.replaceAll("[?#].*", ""));
            return sections().stream()
                    .flatMap(section -> section.pages().stream()
                            .filter(pattern -> pattern.matches(path))
                            .map(pattern -> new Match(section, pattern)))
                    .min(Comparator.comparing(Match::pattern))
                    .map(Match::section);
        } catch (IllegalArgumentException e) { // no address at all
            return Optional.empty();
        }
    }

    private record Match(Section section, PathPattern pattern) {}

    /** Sections that hold all these words, however spelt; first those with them in title or heading. */
    List<Found> search(String typed, boolean inEnglish) {
        var words = List.of(ThaiText.tidy(typed).split(" ")).stream()
                .map(ThaiText::searchKey)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return sections().stream()
                .filter(one ->
                        one.in(inEnglish).holds(words) || one.in(!inEnglish).holds(words))
                .sorted(Comparator.comparingInt(one -> distance(one.in(inEnglish), words)))
                .map(one -> new Found(one, one.in(inEnglish).excerpt(words)))
                .toList();
    }

    private static int distance(HelpText text, List<String> words) {
        if (text.pieces().getFirst().holds(words)) {
            return 0;
        }
        if (text.pieces().stream().anyMatch(piece -> piece.heading() && piece.holds(words))) {
            return 1;
        }
        return text.holds(words) ? 2 : 3;
    }

    private static Section section(PlannedSection planned, boolean inExample) {
        return new Section(
                planned.key(),
                Rendering.render(read("th/" + planned.key() + ".md"), inExample),
                Rendering.render(read("en/" + planned.key() + ".md"), inExample),
                planned.pages().stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
