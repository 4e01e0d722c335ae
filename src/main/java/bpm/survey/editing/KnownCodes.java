package bpm.survey.editing;

import bpm.shared.Problem;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The codes that questions of an activity have or had (รหัสข้อ): a code is a question's name for good, so that
 * answers to another one are never counted with it.
 */
final class KnownCodes {

    private static final Pattern WORD = Pattern.compile("[a-z][a-zA-Z]{1,30}");
    private static final Pattern NUMBERED = Pattern.compile("[US][1-9]\\d?");
    /** What the participant's form names itself. */
    private static final Set<String> RESERVED = Set.of(
            "id",
            "slip",
            "lang",
            "answers",
            "errors",
            "restored",
            "tray",
            "waiting",
            "held",
            "kept",
            "thanks",
            "done");

    private final Map<String, QuestionKind> kinds = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    KnownCodes(Collection<Questionnaire> versions) {
        versions.stream()
                .flatMap(Questionnaire::questions)
                .forEach(question -> kinds.putIfAbsent(question.code(), question.kind()));
        given.addAll(kinds.keySet());
    }

    /** Whether a question of the section may be called so. */
    static boolean fits(String section, String code) {
        return switch (section) {
            case "U", "S" -> code.startsWith(section) && NUMBERED.matcher(code).matches();
            default -> WORD.matcher(code).matches() && !RESERVED.contains(code);
        };
    }

    /** Whether it was the name of a question that is answered in another way. */
    boolean wasOtherwise(Question question) {
        return kinds.getOrDefault(question.code(), question.kind()) != question.kind();
    }

    /** A code that no question ever had; each is given once. */
    String next(String section) {
        var code = switch (section) {
            case "U", "S" -> section + number(section);
            default ->
                IntStream.range(0, 26 * 26)
                        .mapToObj(n -> "more" + letter(n / 26) + letter(n % 26))
                        .filter(word -> !given.contains(word))
                        .findFirst()
                        .orElseThrow();
        };
        given.add(code);
        return code;
    }

    /** The one after the highest; at the end of the numbers, one that is free. */
    private int number(String section) {
        int highest = IntStream.rangeClosed(1, 99)
                .filter(n -> given.contains(section + n))
                .max()
                .orElse(0);
        return highest < 99
                ? highest + 1
                : IntStream.rangeClosed(1, 99)
                        .filter(n -> !given.contains(section + n))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.conflict("มีครบ {0} รายการแล้ว เพิ่มอีกไม่ได้", 99));
    }

    private static char letter(int n) {
        return (char) ('A' + n);
    }
}
