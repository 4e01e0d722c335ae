package bpm.areadata;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.Answers;
import bpm.form.TypedForm;
import bpm.org.Offices;
import bpm.shared.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page of area data in each of its shapes: the list, with a row opened, with what was typed and
 * is wrong.
 */
@Component
public class AreaPages {

    /** After these refusals the page shows again what was typed. */
    private static final Set<Problem.Kind> KEPT =
            Set.of(Problem.Kind.INVALID, Problem.Kind.STALE, Problem.Kind.CONFLICT);

    private final OpeningArea opening;
    private final AreaRows rows;
    private final Transactions transactions;
    private final Offices offices;
    private final Clock clock;

    AreaPages(
            OpeningArea opening,
            AreaRows rows,
            Transactions transactions,
            Offices offices,
            Clock clock) {
        this.opening = opening;
        this.rows = rows;
        this.transactions = transactions;
        this.offices = offices;
        this.clock = clock;
    }

    /** The list, with an empty row to fill in where one was asked for, or while there is none at all. */
    public ModelAndView list(Actor actor, AreaPlace place, AreaQuery query, boolean adding) {
        var opened = opening.open(actor, place, query);
        boolean first = query.isAll() && opened.shown().found() == 0;
        var entry = opened.mayEdit(actor) && (adding || first)
                ? Optional.of(new OpenedArea.Entry(
                        0, 0, opened.page(Answers.NONE, List.of()), List.of(), Optional.empty()))
                : Optional.<OpenedArea.Entry>empty();
        return list(actor, opened, entry);
    }

    /** The list with one row opened to be edited. */
    public ModelAndView editing(Actor actor, AreaPlace place, AreaQuery query, long id) {
        var opened = opening.open(actor, place, query);
        var entry = find(actor, place, id)
                .filter(row -> opened.mayEdit(actor))
                .map(row -> new OpenedArea.Entry(
                        id,
                        row.version(),
                        opened.page(row.answers(), List.of()),
                        List.of(),
                        Optional.empty()));
        return list(actor, opened, entry);
    }

    /** A row of the list, also a removed one. */
    public Optional<AreaRow> find(Actor actor, AreaPlace place, long id) {
        return transactions.read(actor, () -> rows.find(place, id));
    }

    /** The list with the row as it was typed, and what stands against it. */
    public ModelAndView refused(Actor actor, AreaPlace place, Typed typed, Problem problem) {
        if (!KEPT.contains(problem.kind())) {
            throw problem;
        }
        boolean stale = problem.kind() == Problem.Kind.STALE;
        var opened = opening.open(actor, place, typed.query());
        var theirs = stale ? find(actor, place, typed.id()) : Optional.<AreaRow>empty();
        var errors = problem.errorsAt(stale ? "theirs" : "edited");
        var entry = new OpenedArea.Entry(
                typed.id(),
                theirs.map(AreaRow::version).orElse(typed.version()),
                opened.page(typed.answers(opened), errors),
                errors,
                theirs);
        var page = list(actor, opened, Optional.of(entry));
        page.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return page;
    }

    private ModelAndView list(Actor actor, OpenedArea opened, Optional<OpenedArea.Entry> entry) {
        return page("areadata/list", opened, actor)
                .addObject("entry", entry)
                .addObject("removed", Optional.empty())
                .addObject("now", clock.instant());
    }

    /** A page around area data that was opened. */
    public ModelAndView page(String name, OpenedArea opened, Actor actor) {
        return new ModelAndView(name)
                .addObject("area", opened)
                .addObject("office", offices.get(opened.place().office()))
                .addObject("actor", actor);
    }

    /** A row as its page sent it, and from which page of the list. */
    public record Typed(long id, AreaQuery query, MultiValueMap<String, String> sent) {

        public Answers answers(OpenedArea opened) {
            return new TypedForm(sent).answers(opened.columns().definition());
        }

        public int version() {
            return Optional.ofNullable(sent.getFirst("version"))
                    .filter(text -> text.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .orElse(0);
        }
    }
}
