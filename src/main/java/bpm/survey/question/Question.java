package bpm.survey.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One question (ข้อคำถาม). The code is its name for good: {@code K3} with {@code .before} and {@code .after},
 * {@code R3}, {@code U1}, {@code S1}, {@code L57-1}, {@code sex}, {@code suggestion}. The heading is the line
 * of the plan that stands over it, empty where there is none; only a choice has options.
 */
public record Question(
        String code, QuestionKind kind, Wording text, Wording heading, List<Option> options) {

    private static final Pattern CODE =
            Pattern.compile("[KRUS]\\d{1,2}(\\.\\d{1,2})?|L\\d{2,4}-[1-9]\\d?|[a-z][a-zA-Z]{1,30}");

    public Question {
        options = List.copyOf(options);
        if (!CODE.matcher(code).matches() || text.thai().isBlank()) {
            throw new IllegalArgumentException("a question has a code and words: " + code);
        }
        if (options.isEmpty() == (kind == QuestionKind.CHOICE)) {
            throw new IllegalArgumentException("a choice, and only a choice, has options: " + code);
        }
    }

    public Question(String code, QuestionKind kind, Wording text) {
        this(code, kind, text, new Wording(""), List.of());
    }

    /**
     * The codes that its levels (5 … 1, 0 for no opinion) are answered under; none where it has no
     * levels.
     */
    public List<String> levelCodes() {
        return switch (kind) {
            case PAIR -> List.of(before(), after());
            case RATING -> List.of(code);
            case CHOICE, YES_NO, OPEN -> List.of();
        };
    }

    /** The code of the level before (ก่อน), of a pair. */
    public String before() {
        return code + ".before";
    }

    /** The code of the level after (หลัง), of a pair. */
    public String after() {
        return code + ".after";
    }

    /**
     * The topic of the plan that it asks about, without the letter before it; as the code where it has
     * none.
     */
    public String topic() {
        return code.matches("[KR]\\d.*") ? code.substring(1) : code;
    }
}
