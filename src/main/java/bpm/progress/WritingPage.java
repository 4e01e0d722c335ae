package bpm.progress;

import bpm.attachment.PhotoLine;
import bpm.progress.report.DateRow;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;
import bpm.progress.report.SuccessPoints;
import bpm.shared.FieldError;

import java.util.List;
import java.util.Optional;

/**
 * What the form shows (หน้าบันทึกรายงาน): the texts as typed, what is wrong with them, which photos
 * were refused.
 */
public record WritingPage(
        Opened report,
        ProgressForm form,
        List<FieldError> errors,
        int version,
        String editor,
        List<String> refusedPhotos,
        Optional<Long> removedPhoto,
        List<CaptionConflict> captions) {

    /** The page as it is opened anew. */
    static WritingPage of(Opened report, String editor) {
        return new WritingPage(
                report,
                report.reading().form(),
                report.reading().errors(),
                report.version(),
                editor,
                List.of(),
                Optional.empty(),
                List.of());
    }

    WritingPage withPhotos(List<String> refused, Optional<Long> removed) {
        return new WritingPage(report, form, errors, version, editor, refused, removed, captions);
    }

    WritingPage withCaptions(List<CaptionConflict> conflicts) {
        return new WritingPage(
                report, form, errors, version, editor, refusedPhotos, removedPhoto, conflicts);
    }

    /** The caption of that photo which is not written, since somebody else wrote one first. */
    public Optional<CaptionConflict> captionOf(PhotoLine photo) {
        return captions.stream()
                .filter(conflict -> conflict.photo().id() == photo.id())
                .findFirst();
    }

    /** The points of success, those which the plan names apart. */
    public SuccessPoints points() {
        return new SuccessPoints(
                report.facts().activity().successPoints(), form.of(ProgressField.SUCCESS_POINTS));
    }

    /** The rows of days, with one left to fill in. */
    public List<DateRow> dateRows() {
        var rows = new java.util.ArrayList<>(form.dateRows());
        rows.add(new DateRow("", ""));
        return List.copyOf(rows);
    }

    /** All that is wrong with one field. */
    public List<FieldError> errorsOf(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).toList();
    }
}
