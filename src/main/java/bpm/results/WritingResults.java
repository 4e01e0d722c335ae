package bpm.results;

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.paper.Upload;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Keeping what the page of a results form sent (บันทึกจากหน้าเว็บ): answers first, then each file that
 * can be kept.
 */
@Component
class WritingResults {

    private final SavingResults saving;
    private final ResultsAttachments attachments;

    WritingResults(SavingResults saving, ResultsAttachments attachments) {
        this.saving = saving;
        this.attachments = attachments;
    }

    /** Saves all that can be; says of each other file which it is and why not, and of captions whose. */
    WrittenResults write(Actor actor, OpenedResults opened, TypedResults typed, Words t) {
        var place = opened.place();
        var form = opened.form().definition();
        var refused = new ArrayList<String>();
        Keeping asFile = file -> kept(
                file,
                refused,
                t,
                one -> attachments.addFile(actor, place, Upload.bytes(one), name(one)));
        Keeping asPhoto = file -> kept(
                file,
                refused,
                t,
                one -> attachments.addPhoto(actor, place, Upload.bytes(one), name(one)));
        var answers = withOwnFiles(typed.answers(form), opened);
        var draft = saving.save(actor, place, answers, typed.version());
        var more = withFiles(answers, form, asFile, typed);
        if (!more.equals(answers)) {
            saving.save(actor, place, more, draft.version());
        }
        var captions = attachments.caption(actor, place, typed.captions());
        typed.files("photos").forEach(asPhoto::ids);
        typed.files("files").forEach(asFile::ids);
        typed.removed("photo").ifPresent(id -> attachments.removePhoto(actor, place, id));
        typed.takenOut(form).ifPresent(id -> attachments.removeFile(actor, place, id));
        typed.removed("file").ifPresent(id -> attachments.removeFile(actor, place, id));
        return new WrittenResults(refused, captions);
    }

    /** Keeps one file; its id alone, none where it was refused. */
    private interface Keeping {
        List<String> ids(MultipartFile file);
    }

    /** Only files that are the form's own answer a field, whatever the page sent. */
    private static Answers withOwnFiles(Answers typed, OpenedResults opened) {
        var own = opened.fileIds();
        var answers = typed;
        for (var field : opened.form().definition().fields()) {
            if (field.type() instanceof FieldType.Files) {
                var kept =
                        typed.texts(field.code()).stream().filter(own::contains).toList();
                answers = answers.with(field.code(), new Answer.Many(kept));
            }
        }
        return answers;
    }

    private static Answers withFiles(
            Answers answers, FormDefinition form, Keeping keeping, TypedResults typed) {
        var all = answers;
        for (var field : form.fields()) {
            if (field.type() instanceof FieldType.Files) {
                var ids = new ArrayList<>(all.texts(field.code()));
                for (var file : typed.files("file." + field.code())) {
                    ids.addAll(keeping.ids(file));
                }
                all = all.with(field.code(), new Answer.Many(ids));
            }
        }
        return all;
    }

    private static List<String> kept(
            MultipartFile file, List<String> refused, Words t, ToLongFunction<MultipartFile> keep) {
        try {
            return List.of(String.valueOf(keep.applyAsLong(file)));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.TOO_MANY) {
                throw problem;
            }
            refused.add(name(file) + ": " + t.s(problem.errorsAt("files").getFirst()));
            return List.of();
        }
    }

    private static String name(MultipartFile file) {
        return TypedResults.name(file);
    }
}
