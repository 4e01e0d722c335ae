package bpm.survey.suggestion;

import bpm.shared.ThaiText;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that suggestions share (คำที่พบบ่อย): Thai is broken into words by ICU, common words are left out,
 * a word counts once a suggestion, and each brings examples.
 */
public record Digest(int read, List<Word> words) {

    private static final int MOST_WORDS = 15;
    private static final int EXAMPLES = 3;
    private static final int FEWEST = 2;
    private static final Set<String> STOP_WORDS = stopWords();

    /** A word, how many suggestions hold it, and the first of those. */
    public record Word(String text, int suggestions, List<String> examples) {}

    public Digest {
        words = List.copyOf(words);
    }

    static Digest of(List<String> texts) {
        var holding = new LinkedHashMap<String, List<String>>();
        for (var text : texts) {
            for (var word : words(text)) {
                holding.computeIfAbsent(word, none -> new ArrayList<>()).add(text);
            }
        }
        var frequent = holding.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(entry -> new Word(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().distinct().limit(EXAMPLES).toList()))
                .toList();
        return new Digest(texts.size(), frequent);
    }

    /** The words of a text that say something, each once. */
    static Set<String> words(String text) {
        var tidy = ThaiText.tidy(text.replaceAll("\\[[^\\]]*]", " ")).toLowerCase(Locale.ROOT);
        var breaks = BreakIterator.getWordInstance(new ULocale("th"));
        breaks.setText(tidy);
        var words = new LinkedHashSet<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var word = tidy.substring(from, to).strip();
            if (isTelling(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isTelling(String word) {
        return word.codePoints().filter(Character::isLetter).count() >= 2
                && !STOP_WORDS.contains(word);
    }

    private static Set<String> stopWords() {
        try (var in = Digest.class.getResourceAsStream("/survey/stop-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("survey/stop-words.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
