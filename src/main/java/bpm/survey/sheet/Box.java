package bpm.survey.sheet;

import bpm.shared.FieldError;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.shared.Words;
import bpm.survey.answer.Answers;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Wording;
import bpm.survey.question.YesNo;

import java.util.List;
import java.util.Optional;

/**
 * One box to fill from paper (ช่องที่พิมพ์): the code that it answers, the number of its question on the page, and
 * its side of a pair, empty where there is none. A choice is typed as the number of its option.
 */
public record Box(String code, Question question, int number, String side) {
    /** The highest digit; 0 for free words. */
    public int most() {
        return isWords() ? 0 : isLevel() ? 5 : options().size();
    }

    public boolean isWords() {
        return question.kind() == QuestionKind.OPEN;
    }

    public boolean isLevel() {
        return question.kind() == QuestionKind.PAIR || question.kind() == QuestionKind.RATING;
    }

    /** What may be chosen, in the order of its numbers from 1 on; empty for levels and words. */
    public List<Wording> options() {
        return chosen().stream().map(Option::text).toList();
    }

    /** What was typed as answers are read; what is no answer to this question is told. */
    Optional<String> read(String typed, List<FieldError> errors) {
        if (isWords()) {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
        }
        var text = ThaiDigits.arabic(ThaiText.tidy(typed));
        int least = isLevel() ? 0 : 1;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() == 1 && text.charAt(0) - '0' >= least && text.charAt(0) - '0' <= most()) {
            return Optional.of(isLevel() ? text : keys().get(text.charAt(0) - '1'));
        }
        errors.add(isLevel() ? SheetError.level(this) : SheetError.option(code, number, most()));
        return Optional.empty();
    }

    /** What would have been typed for these answers. */
    String typed(Answers answers) {
        if (isLevel()) {
            return answers.level(code).map(level -> Integer.toString(level)).orElse("");
        }
        if (isWords()) {
            return answers.words().getOrDefault(code, "");
        }
        int place = keys().indexOf(answers.chosen().getOrDefault(code, ""));
        return place < 0 ? "" : Integer.toString(place + 1);
    }

    /** An answer as people read it: a level, the number and the words of an option; a dash where skipped. */
    public String said(String typed, Words words) {
        if (typed.isEmpty()) {
            return "–";
        }
        int place = isLevel() || isWords() ? -1 : Integer.parseInt(typed) - 1;
        return words.digits(typed)
                + (place < 0 ? "" : " " + options().get(place).in(words));
    }

    private List<String> keys() {
        return chosen().stream().map(Option::key).toList();
    }

    private List<Option> chosen() {
        return question.kind() == QuestionKind.YES_NO ? YesNo.OPTIONS : question.options();
    }
}
