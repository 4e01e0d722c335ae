package bpm.budget.entering;

import bpm.access.Actor;
import bpm.budget.ledger.CorrectingEntry;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.PostingEntry;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;

/**
 * {@code …/entries} and {@code …/balance} for programs: the ledger of an activity, or of a project, at an
 * office.
 */
@RestController
@Tag(name = "money")
class EntriesApi {

    private static final int LARGEST_PAGE = 1000;
    private static final String AT = "/api/v1/assignments/{activity}/{office}";
    private static final String OF_PROJECT = "/api/v1/projects/{activity}/{office}";

    private final OpeningLedger opening;
    private final PostingEntry posting;
    private final CorrectingEntry correcting;

    EntriesApi(OpeningLedger opening, PostingEntry posting, CorrectingEntry correcting) {
        this.opening = opening;
        this.posting = posting;
        this.correcting = correcting;
    }

    /** A page of entries, the latest day first. */
    record EntryListing(List<ToldEntry> items, int total) {}

    /** The number of an entry that was posted. */
    record PostedEntry(long id) {}

    @GetMapping({AT + "/entries", OF_PROJECT + "/entries"})
    @Operation(summary = "The entries of a ledger, the latest day first")
    EntryListing entries(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Actor actor) {
        var ledger = opening.open(
                actor,
                MoneyPlace.of(activity, office),
                Math.clamp(page, 0, 1_000_000),
                Math.clamp(size, 1, LARGEST_PAGE));
        return new EntryListing(
                ledger.entries().stream().map(ToldEntry::of).toList(), ledger.total());
    }

    @GetMapping({AT + "/balance", OF_PROJECT + "/balance"})
    @Operation(summary = "The sums of a ledger, and those of each of its accounts")
    ToldBalance balance(@PathVariable String activity, @PathVariable String office, Actor actor) {
        return ToldBalance.of(opening.open(actor, MoneyPlace.of(activity, office), 0, 1));
    }

    @PostMapping({AT + "/entries", OF_PROJECT + "/entries"})
    @Operation(
            summary =
                    "Post an entry. An allotment is posted at the office that gets it, by a planner above;"
                            + " CORRECT names an entry and its right amount")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<PostedEntry> post(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody SentEntry sent,
            Actor actor) {
        var place = MoneyPlace.of(activity, office);
        var ledger = opening.open(actor, place, 0, 1); // out of scope is told first
        long id = sent.isCorrection()
                ? correct(actor, place, sent)
                : posting.post(actor, sent.posting(ledger));
        var folder = place.purpose().folder();
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + folder + "/" + activity + "/" + office + "/entries/" + id))
                .body(new PostedEntry(id));
    }

    private long correct(Actor actor, MoneyPlace place, SentEntry sent) {
        if (sent.corrects() == null) {
            throw Problem.invalid(
                    List.of(new FieldError("corrects", "กรุณาระบุรายการที่จะแก้ไข (corrects)")));
        }
        return correcting.correct(actor, place, sent.corrects(), sent.correction());
    }

    @GetMapping({AT + "/entries/{id}", OF_PROJECT + "/entries/{id}"})
    @Operation(summary = "One entry of a ledger")
    ToldEntry entry(
            @PathVariable String activity,
            @PathVariable String office,
            @PathVariable long id,
            Actor actor) {
        return ToldEntry.of(opening.entry(actor, MoneyPlace.of(activity, office), id));
    }
}
