package bpm.results;

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        errors.addAll(foreign(opened, read.answers()));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        // a field that is not named is emptied: the answers are replaced, not added to
        var whole = new LinkedHashMap<String, Answers.Answer>();
        codes.forEach(code -> whole.put(code, new Answers.Answer.One("")));
        whole.putAll(read.answers().byField());
        return saving.save(actor, opened.place(), new Answers(whole), seen);
    }

    /** What stands in a field of files and is none of the form's own. */
    private static List<FieldError> foreign(OpenedResults opened, Answers answers) {
        var own = opened.fileIds();
        return opened.form().definition().fields().stream()
                .filter(field -> field.type() instanceof FieldType.Files)
                .flatMap(field -> answers.texts(field.code()).stream()
                        .filter(id -> !own.contains(id))
                        .map(id -> new FieldError(
                                field.code(),
                                "“{0}” ไม่ใช่เลขของไฟล์ที่แนบไว้ในแบบนี้ กรุณาแนบไฟล์ก่อน",
                                id)))
                .toList();
    }
}
