package bpm.survey.bringing;

import bpm.shared.ThaiText;
import bpm.shared.Words;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.question.Option;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Wording;
import bpm.survey.sheet.Box;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a cell of a spreadsheet is read as an answer (อ่านค่าในช่อง): a level by its digit, its word or both
 * ({@code มากที่สุด (5)}); a choice by its words in either language or its key.
 */
final class ReadingCell {
    // the Thai here is data, not words of a screen

    /** What was read; an empty answer is a skipped question. */
    record Read(boolean fits, String answer) {

        static final Read WRONG = new Read(false, "");
        static final Read SKIPPED = new Read(true, "");
    }

    private static final Pattern FILLER = Pattern.compile("ระดับ|คะแนน|level|points?");
    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]");
    private static final Pattern DASHES = Pattern.compile("[-‐-―]+");
    private static final Pattern WHOLE = Pattern.compile("([0-5])\\.0+");
    private static final String[] NO_OPINION = {
        "ไม่มีความเห็น", "ไม่มีความคิดเห็น", "ไม่แสดงความเห็น", "ไม่แสดงความคิดเห็น", "No opinion"
    };
    private static final Pattern OTHER = Pattern.compile("อื่น|other");
    private static final Map<String, String> YES_NO = Map.of(
            "ใช่", "yes", "ไม่ใช่", "no", "yes", "yes", "no", "no", "true", "yes", "false", "no");

    private final Map<String, Integer> levels = new HashMap<>();
    private final Questionnaire questionnaire;

    ReadingCell(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        for (int level = 1; level <= 5; level++) {
            int value = level;
            for (var wording :
                    new Wording[] {Questionnaire.LEVELS.get(5 - level), questionnaire.level(level)
                    }) {
                levels.putIfAbsent(said(wording.thai()), value);
                levels.putIfAbsent(said(wording.english()), value);
            }
        }
        for (var words : NO_OPINION) {
            levels.put(said(words), 0);
        }
        levels.remove("");
    }

    Read read(Box box, String cell) {
        var text = cell.strip();
        if (text.isEmpty() || DASHES.matcher(text).matches()) {
            return Read.SKIPPED;
        }
        if (box.isWords()) {
            return text.length() <= ReadingAnswers.MOST_WORDS ? new Read(true, text) : Read.WRONG;
        }
        var answer = box.isLevel()
                ? level(text).map(level -> Integer.toString(level))
                : box.question().kind() == QuestionKind.YES_NO
                        ? Optional.ofNullable(YES_NO.get(said(text)))
                        : chosen(box, said(text));
        return answer.map(found -> new Read(true, found)).orElse(Read.WRONG);
    }

    /** One of the options; “other” may be followed by whatever somebody wrote, which is not kept. */
    private static Optional<String> chosen(Box box, String said) {
        return box.question().options().stream()
                .filter(option -> isSaid(option, said))
                .findFirst()
                .or(() -> other(box).filter(option -> OTHER.matcher(said).lookingAt()))
                .map(Option::key);
    }

    private static Optional<Option> other(Box box) {
        return box.question().options().stream()
                .filter(option -> option.key().equals("other")
                        || OTHER.matcher(said(option.text().thai())).lookingAt())
                .findFirst();
    }

    /** How a cell that is no answer may be mended, in the reader's words. */
    String mended(Box box, String cell, Words t) {
        var accepted = accepted(box, t);
        if (box.question().kind() != QuestionKind.CHOICE) {
            return accepted;
        }
        var other = other(box).map(option -> option.text().in(t));
        if (other.isPresent()) {
            return t.s("{0} · คำตอบนอกจากนี้ให้พิมพ์ “{1}” นำหน้า", accepted, other.get());
        }
        return OTHER.matcher(said(cell)).lookingAt()
                ? t.s(
                        "{0} · ข้อนี้ไม่มีตัวเลือกอื่น ๆ เลือกข้อที่ใกล้ที่สุด หรือเว้นว่าง",
                        accepted)
                : accepted;
    }

    /** What would be accepted there, in the reader's words. */
    String accepted(Box box, Words t) {
        if (box.isWords()) {
            return t.s("ข้อความไม่เกิน {0} ตัวอักษร", ReadingAnswers.MOST_WORDS);
        }
        if (box.isLevel()) {
            return t.s(
                    "1 ถึง 5 หรือ {0} … {1} และ 0 หรือ ไม่มีความเห็น",
                    questionnaire.level(5).in(t), questionnaire.level(1).in(t));
        }
        return box.options().stream()
                .map(option -> option.in(t))
                .collect(Collectors.joining(" / "));
    }

    private Optional<Integer> level(String text) {
        var said = said(WHOLE.matcher(ThaiText.searchKey(text)).replaceAll("$1"));
        var digits = said.replaceAll("\\P{Nd}", "");
        var words = FILLER.matcher(said.replaceAll("\\p{Nd}", "")).replaceAll("");
        var named = Optional.ofNullable(levels.get(words));
        if (digits.isEmpty()) {
            return named;
        }
        int digit = digits.length() == 1 ? digits.charAt(0) - '0' : 9;
        return digit <= 5 && (words.isEmpty() || named.filter(n -> n == digit).isPresent())
                ? Optional.of(digit)
                : Optional.empty();
    }

    private static boolean isSaid(Option option, String said) {
        return said.equals(said(option.text().thai()))
                || said.equals(said(option.text().english()))
                || said.equals(said(option.key()));
    }

    /** Words without spaces and signs, so that {@code 20–29 ปี} is also {@code 20-29 ปี}. */
    static String said(String text) {
        return NOT_SAID.matcher(ThaiText.searchKey(text)).replaceAll("");
    }
}
