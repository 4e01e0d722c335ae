package bpm.results;

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.Field;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * Replacing a draft by a program's answers (บันทึกจากโปรแกรม): what can't be read, or asked by no
 * field, is refused.
 */
@Component
class PuttingResults {

    private final ReadingResults reading;
    private final SavingResults saving;

    PuttingResults(ReadingResults reading, SavingResults saving) {
        this.reading = reading;
        this.saving = saving;
    }

    ResultsDraft put(Actor actor, OpenedResults opened, Answers typed, int seen) {
        var form = opened.form().definition();
        var codes = form.answered().stream().map(Field::code).collect(Collectors.toSet());
        var errors = new ArrayList<FieldError>();
        typed.byField().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code ->
                        errors.add(new FieldError(code, "แบบนี้ไม่มีช่องรหัส “{0}”", code)));
        var read = reading.read(form, typed, opened.place().office());
        errors.addAll(read.wrong());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        // a field that is not named is emptied: the answers are replaced, not added to
        var whole = new LinkedHashMap<String, Answers.Answer>();
        codes.forEach(code -> whole.put(code, new Answers.Answer.One("")));
        whole.putAll(read.answers().byField());
        return saving.save(actor, opened.place(), new Answers(whole), seen);
    }
}
