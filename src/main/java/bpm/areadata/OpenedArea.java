package bpm.areadata;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FormDefinition;
import bpm.form.FormPage;
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

/** Area data with all that its pages show (ข้อมูลพื้นที่พร้อมสิ่งที่หน้าแสดง). */
public record OpenedArea(
        AreaPlace place,
        Assignment assignment,
        Activity activity,
        Columns columns,
        AreaList list,
        Shown shown,
        List<Tally> tallies,
        Road road,
        Map<String, Area> areas) {

    /** The columns of now: the version of the form, and whether the department published it. */
    public record Columns(int form, FormDefinition definition, boolean published) {}

    /** A page of rows, and how many there are on all pages. */
    public record Shown(AreaQuery query, List<AreaRow> rows, long found) {

        public long pages() {
            return Math.max(1, (found + query.size() - 1) / query.size());
        }
    }

    /** Where the filing stands, what happened to it, what was sent and what its reviewer wrote. */
    public record Road(
            Optional<Filing> filing,
            List<StepTaken> steps,
            List<Comment> comments,
            List<SentArea> sent) {}

    /** A row that is being filled in: a new one has id 0; theirs is what another saved meanwhile. */
    public record Entry(
            long id,
            int version,
            FormPage form,
            List<FieldError> errors,
            Optional<AreaRow> theirs) {

        public boolean isNew() {
            return id == 0;
        }
    }

    /** Where the filing stands; a draft while nobody has begun. */
    public FilingState state() {
        return road.filing().map(Filing::state).orElse(FilingState.DRAFT);
    }

    /** Whether the actor writes it now. */
    public boolean mayEdit(Actor actor) {
        return road.filing()
                .map(known -> known.mayEdit(actor).allowed())
                .orElse(actor.is(Role.REPORTER, place.office()));
    }

    /** All rows together. */
    public Tally sum() {
        return Tally.sum(tallies);
    }

    /** The photo of a row of this page. */
    public Optional<Long> photo(long id) {
        return shown.rows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .flatMap(AreaRow::photo);
    }

    /** The columns that only this activity has. */
    public List<Field> added() {
        return AreaColumns.added(columns.definition());
    }

    /** Whether the activity has that standard column. */
    public boolean has(String code) {
        return columns.definition().field(code).isPresent();
    }

    /** A row to read or to fill in, with what is wrong with it. */
    public FormPage page(Answers answers, List<FieldError> errors) {
        return new FormPage(columns.definition(), answers, errors, areas, List.of());
    }

    /** One cell to read. */
    public String read(String code, Answers row, bpm.shared.Words t) {
        return columns.definition()
                .field(code)
                .map(field -> page(row, List.of()).read(field, row, t))
                .orElse("");
    }

    /** What an area is called, a village that our list does not know by its tambon; else nothing. */
    public String called(String code, bpm.shared.Words t) {
        return Optional.ofNullable(areas.get(code))
                .or(() -> Optional.ofNullable(
                        areas.get(code.substring(0, Math.min(6, code.length())))))
                .map(area -> area.brief(t))
                .orElse("");
    }
}
