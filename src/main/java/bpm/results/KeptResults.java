package bpm.results;

import bpm.attachment.FileLine;
import bpm.attachment.Files;
import bpm.attachment.Photos;
import bpm.form.Answers;
import bpm.form.FieldType;
import bpm.form.FormDefinition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** What is kept of results forms: drafts, versions sent, photos and files; and who is asked for one. */
@Component
class KeptResults {

    private final JdbcClient database;
    private final ResultsDrafts drafts;
    private final SentForms sent;
    private final Photos photos;
    private final Files files;

    KeptResults(
            JdbcClient database, ResultsDrafts drafts, SentForms sent, Photos photos, Files files) {
        this.database = database;
        this.drafts = drafts;
        this.sent = sent;
        this.photos = photos;
        this.files = files;
    }

    ResultsDrafts drafts() {
        return drafts;
    }

    SentForms sent() {
        return sent;
    }

    /** Whether the plan, or the office itself, has the activity file its results. */
    boolean isAsked(ResultsPlace place) {
        return database.sql("""
                        select results
                        from plan_assignment_v
                        where office = :office and activity = :activity
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The photos and files that belong to it now; those that answer fields apart. */
    OpenedResults.Attached attached(ResultsPlace place, FormDefinition form, Answers answers) {
        var inFields = idsInFields(form, answers);
        var own = files.list(place.owner());
        return new OpenedResults.Attached(
                photos.list(place.owner()),
                own.stream().filter(file -> !inFields.contains(file.id())).toList(),
                own.stream().filter(file -> inFields.contains(file.id())).toList());
    }

    /** As {@link #attached}, as they were when a version was sent. */
    OpenedResults.Attached attached(ResultsPlace place, SentResults sent, FormDefinition form) {
        var inFields = idsInFields(form, sent.answers());
        var all = files
                .listKept(Stream.concat(sent.files().stream(), inFields.stream())
                        .distinct()
                        .toList())
                .stream()
                .filter(file -> file.owner().equals(place.owner()))
                .toList();
        return new OpenedResults.Attached(
                sent.sent(photos.listKept(sent.photos())),
                all.stream().filter(file -> !inFields.contains(file.id())).toList(),
                all.stream().filter(file -> inFields.contains(file.id())).toList());
    }

    /** The ids of files. */
    static List<Long> ids(List<FileLine> files) {
        return files.stream().map(FileLine::id).toList();
    }

    private static List<Long> idsInFields(FormDefinition form, Answers answers) {
        return form.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Files)
                .flatMap(field -> answers.texts(field.code()).stream())
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
