package bpm.document.pack;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.document.Packed;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.document.Papers;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.printing.Ending;
import bpm.paper.printing.Printing;
import bpm.plan.Assignments;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Packs the papers of places, and what modules put beside them (รวมแฟ้ม), one after the other. */
@Component
class Packing {

    private final Papers papers;
    private final Printing printing;
    private final List<Packed> packed;
    private final Assignments assignments;
    private final Offices offices;
    private final Transactions transactions;

    Packing(
            Papers papers,
            Printing printing,
            List<Packed> packed,
            Assignments assignments,
            Offices offices,
            Transactions transactions) {
        this.papers = papers;
        this.printing = printing;
        this.packed = packed;
        this.assignments = assignments;
        this.offices = offices;
        this.transactions = transactions;
    }

    /** All that belongs into the pack of an office's year: its own papers, then each activity's. */
    List<PaperPlace> places(Actor actor, OfficeCode office, FiscalYear year) {
        var places = new ArrayList<PaperPlace>();
        places.add(new PaperPlace.OfOffice(office, year));
        transactions.read(actor, () -> {
            everywhere(office)
                    .forEach(one -> assignments.of(one, year).stream()
                            .map(given ->
                                    new PaperPlace.OfActivity(given.activity(), given.office()))
                            .forEach(places::add));
            overviews(places, office);
            return true;
        });
        return List.copyOf(places);
    }

    /** Refuses a place that is not there, or out of scope, before anything is written of it. */
    void require(Actor actor, PaperPlace.OfActivity place) {
        if (!actor.sees(place.office()) || papers.of(actor, place).isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** Adds what there is of one place. */
    void pack(Actor actor, PaperPlace place, Words words, Archive archive) throws IOException {
        var folder = place.name() + "/";
        for (var kind : papers.of(actor, place)) {
            print(actor, kind, place, words, archive, folder);
        }
        for (var one : packed) {
            for (var file : one.of(actor, place, words)) {
                archive.add(folder + file.name(), file.content());
            }
        }
    }

    private void print(
            Actor actor,
            PaperKind kind,
            PaperPlace place,
            Words words,
            Archive archive,
            String folder)
            throws IOException {
        var document = papers.write(actor, kind, place, words);
        var name = folder + kind.path() + "-" + place.name();
        archive.add(name + ".pdf", out -> printing.print(document, Ending.PDF, out));
        if (!document.grids().isEmpty()) {
            archive.add(name + ".xlsx", out -> printing.print(document, Ending.XLSX, out));
        }
    }

    /** The office and all below it. */
    private List<OfficeCode> everywhere(OfficeCode office) {
        return Stream.concat(Stream.of(office), offices.under(office).stream().map(Office::code))
                .distinct()
                .toList();
    }

    /** A province has papers of activities that only its districts run. */
    private static void overviews(List<PaperPlace> places, OfficeCode office) {
        if (!office.isProvince()) {
            return;
        }
        places.stream()
                .filter(PaperPlace.OfActivity.class::isInstance)
                .map(place -> ((PaperPlace.OfActivity) place).key())
                .distinct()
                .sorted()
                .map(key -> new PaperPlace.OfActivity(key, office))
                .filter(place -> !places.contains(place))
                .toList()
                .forEach(places::add);
    }
}
