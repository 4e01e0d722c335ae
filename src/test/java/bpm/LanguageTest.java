package bpm;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.Words;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

class LanguageTest {

    private static final Path JAVA = Path.of("src/main/java/bpm");
    private static final Path PAGES = Path.of("src/main/jte");
    private static final Path ENGLISH = Path.of("src/main/resources/lang/en");
    private static final Pattern THAI = Pattern.compile("[\u0e01-\u0e5b]");
    private static final Pattern SAID = Pattern.compile("\\bs\\(\\s*\"((?:[^\"\\\\]++|\\\\.)*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*)\"");

    @Test
    void every_thai_sentence_of_a_page_has_its_english() throws IOException {
        var english = english();
        var missing = new TreeSet<String>();
        for (var page : files(PAGES, ".jte")) {
            var said = SAID.matcher(Files.readString(page));
            while (said.find()) {
                if (!english.containsKey(said.group(1))) {
                    missing.add(PAGES.relativize(page) + ": " + said.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pages_have_no_thai_that_is_not_a_key() throws IOException {
        var loose = new ArrayList<String>();
        for (var page : files(PAGES, ".jte")) {
            var text = Files.readString(page).replaceAll("(?s)<%--.*?--%>", "");
            var rest = SAID.matcher(text).replaceAll("");
            if (THAI.matcher(rest).find()) {
                loose.add(PAGES.relativize(page) + ": " + firstThai(rest));
            }
        }
        assertThat(loose).isEmpty();
    }

    @Test
    void every_thai_sentence_of_the_code_has_its_english() throws IOException {
        var english = english();
        var missing = new TreeSet<String>();
        for (var file : files(JAVA, ".java")) {
            if (speaksForItself(file)
                    || Files.readString(file).contains("// the Thai here is data")) {
                continue;
            }
            for (var sentence : sentences(Files.readString(file))) {
                if (!english.containsKey(sentence)) {
                    missing.add(JAVA.relativize(file) + ": " + sentence);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_file_of_english_is_known_to_the_program() throws IOException {
        var words = new Words(true, false);
        var unknown = new TreeSet<String>();
        english().forEach((thai, english) -> {
            if (words.s((String) thai).equals(thai) && !thai.equals(english)) {
                unknown.add(thai + " = " + english);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_thai_sentence_has_one_english_whichever_file_says_it() throws IOException {
        var first = new Properties();
        var differing = new TreeSet<String>();
        for (var file : files(ENGLISH, ".properties")) {
            read(file).forEach((thai, english) -> {
                var before = first.putIfAbsent(thai, english);
                if (before != null && !before.equals(english)) {
                    differing.add(ENGLISH.relativize(file) + ": " + thai + " = " + english + ", "
                            + before);
                }
            });
        }
        assertThat(differing).isEmpty();
    }

    /** The example world is Thai matter, not words of a screen; so are months, and what the command line says in both. */
    private static boolean speaksForItself(Path file) {
        var module = JAVA.relativize(file).getName(0).toString();
        return List.of("world", "ops").contains(module)
                || List.of("ThaiDate.java", "Words.java")
                        .contains(file.getFileName().toString());
    }

    /** Thai literals, with those joined by + as one; lines that end in {@code // data} are not sentences. */
    private static List<String> sentences(String source) {
        var text = source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^.*// data$", "")
                .replaceAll("(?m)//[^\"]*$", "")
                .replaceAll("\"\\s*\\+\\s*\"", "");
        var found = new ArrayList<String>();
        var literal = LITERAL.matcher(text);
        while (literal.find()) {
            if (THAI.matcher(literal.group(1)).find()) {
                found.add(literal.group(1).replace("\\\"", "\""));
            }
        }
        return found;
    }

    private static String firstThai(String text) {
        var thai = THAI.matcher(text);
        return thai.find()
                ? text.substring(thai.start(), Math.min(text.length(), thai.start() + 40))
                        .strip()
                : "";
    }

    private static Properties english() throws IOException {
        var all = new Properties();
        for (var file : files(ENGLISH, ".properties")) {
            all.putAll(read(file));
        }
        return all;
    }

    private static Properties read(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        return read;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
