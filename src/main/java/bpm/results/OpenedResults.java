package bpm.results;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.attachment.FileLine;
import bpm.attachment.PhotoLine;
import bpm.form.Answers;
import bpm.form.AttachedFile;
import bpm.form.Form;
import bpm.form.FormPage;
import bpm.form.Reading;
import bpm.org.Area;
import bpm.plan.Activity;
import bpm.plan.Assignment;
import bpm.review.Comment;
import bpm.review.Filing;
import bpm.review.FilingState;
import bpm.review.StepTaken;
import bpm.shared.FieldError;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A results form with all that its pages show (แบบพร้อมสิ่งที่หน้าแสดง). */
public record OpenedResults(
        ResultsPlace place,
        Assignment assignment,
        Activity activity,
        Form form,
        ResultsDraft draft,
        Reading reading,
        Road road,
        Attached attached,
        Map<String, Area> areas,
        boolean prefilled) {

    /** Where the filing stands, what happened to it, what was sent and what its reviewer wrote. */
    public record Road(
            Optional<Filing> filing,
            List<StepTaken> steps,
            List<Comment> comments,
            List<SentResults> sent) {}

    /** Its photos, its own files, and those that are answers to fields. */
    public record Attached(List<PhotoLine> photos, List<FileLine> files, List<FileLine> answers) {}

    /** Where the filing stands; a draft while nobody has begun. */
    public FilingState state() {
        return road.filing().map(Filing::state).orElse(FilingState.DRAFT);
    }

    /** The answers as their writer goes on with them: without what the system reckons. */
    public Answers written() {
        return ReadingResults.unreckoned(reading.answers());
    }

    /** Its own files by the ids that answer a field. */
    Set<String> fileIds() {
        return Stream.concat(attached.files().stream(), attached.answers().stream())
                .map(file -> String.valueOf(file.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor writes it now. */
    public boolean mayEdit(Actor actor) {
        return road.filing()
                .map(known -> known.mayEdit(actor).allowed())
                .orElse(actor.is(Role.REPORTER, place.office()));
    }

    /** The version that was sent last. */
    public Optional<SentResults> latest() {
        return road.sent().stream().findFirst();
    }

    /** The form with these answers and what is wrong with them. */
    public FormPage page(Answers answers, List<FieldError> errors) {
        var files = attached.answers().stream()
                .map(file -> new AttachedFile(
                        String.valueOf(file.id()), file.name(), file.path(), file.bytes()))
                .toList();
        return new FormPage(form.definition(), answers, errors, areas, files);
    }
}
