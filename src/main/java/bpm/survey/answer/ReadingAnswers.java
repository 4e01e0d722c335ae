package bpm.survey.answer;

import bpm.shared.FieldError;
import bpm.shared.ThaiDigits;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.YesNo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading what came in against what was asked (ตรวจคำตอบ). An empty value is a skipped question; a code
 * that was not asked, a level that is none and too many words are refused by name.
 */
public final class ReadingAnswers {

    /** Letters of free words at most. */
    public static final int MOST_WORDS = 2000;

    private final Map<String, Question> asked = new HashMap<>();

    public ReadingAnswers(Questionnaire questionnaire) {
        questionnaire.questions().forEach(question -> {
            question.levelCodes().forEach(code -> asked.put(code, question));
            if (question.levelCodes().isEmpty()) {
                asked.put(question.code(), question);
            }
        });
    }

    /** What was read, and what is wrong; with an error nothing of it should be kept. */
    public record Reading(Answers answers, List<FieldError> errors) {}

    /** Reads values as JSON, a form or a sheet gives them: numbers or texts. */
    public Reading read(Map<String, ?> values) {
        var levels = new HashMap<String, Integer>();
        var chosen = new HashMap<String, String>();
        var words = new HashMap<String, String>();
        var errors = new ArrayList<FieldError>();
        values.forEach((code, value) -> {
            var question = asked.get(code);
            var text = value == null ? "" : value.toString().strip();
            if (question == null) {
                errors.add(new FieldError(shortened(code), "ไม่มีข้อนี้ในแบบประเมิน"));
            } else if (!text.isEmpty()) {
                switch (question.kind()) {
                    case PAIR, RATING -> level(code, text, levels, errors);
                    case CHOICE, YES_NO -> choice(question, text, chosen, errors);
                    case OPEN -> words(code, text, words, errors);
                }
            }
        });
        return new Reading(new Answers(levels, chosen, words), List.copyOf(errors));
    }

    private static void level(
            String code, String typed, Map<String, Integer> levels, List<FieldError> errors) {
        var text = ThaiDigits.arabic(typed);
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '5') {
            levels.put(code, text.charAt(0) - '0');
        } else {
            errors.add(new FieldError(code, "ตอบเป็นระดับ 1 ถึง 5 หรือ 0 เมื่อไม่มีความเห็น"));
        }
    }

    private static void choice(
            Question question, String text, Map<String, String> chosen, List<FieldError> errors) {
        var options = question.kind() == QuestionKind.YES_NO ? YesNo.OPTIONS : question.options();
        boolean known = options.stream().map(Option::key).anyMatch(text::equals);
        if (known) {
            chosen.put(question.code(), text);
        } else {
            errors.add(new FieldError(question.code(), "เลือกคำตอบที่มีให้เลือก"));
        }
    }

    private static void words(
            String code, String typed, Map<String, String> words, List<FieldError> errors) {
        var text = typed.replace("\r\n", "\n"); // a browser counts a line's end as one letter
        if (text.length() > MOST_WORDS) {
            errors.add(new FieldError(code, "เขียนได้ไม่เกิน {0} ตัวอักษร", MOST_WORDS));
        } else if (text.codePoints().anyMatch(ReadingAnswers::isBroken)) {
            errors.add(new FieldError(code, "มีตัวอักษรที่อ่านไม่ได้"));
        } else {
            words.put(code, text);
        }
    }

    /** No letter at all: zero, or half a letter beyond the first 65,536 without its other half. */
    private static boolean isBroken(int point) {
        return point == 0 || (point >= 0xD800 && point <= 0xDFFF);
    }

    private static String shortened(String code) {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
