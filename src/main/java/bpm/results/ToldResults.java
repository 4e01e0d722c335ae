package bpm.results;

import bpm.form.FormJson;
import bpm.review.FilingState;
import bpm.shared.Words;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/** A results form as programs read it (แบบ EA ๔ ในรูป JSON). */
record ToldResults(
        String activity,
        String office,
        int form,
        JsonNode answers,
        boolean prefilled,
        FilingState state,
        int version,
        List<ResultsFile> photos,
        List<ResultsFile> files,
        List<ResultsMissing> missing,
        List<ResultsVersion> history) {

    /** A photo or a file, and where it is taken from. */
    record ResultsFile(long id, String name, String href) {}

    /** What still stands against sending. */
    record ResultsMissing(String field, String message) {}

    /** A version as it was sent. */
    record ResultsVersion(int version, int form, Instant at, String by, JsonNode answers) {}

    static ToldResults of(OpenedResults opened, Words t) {
        return new ToldResults(
                opened.place().activity().toString(),
                opened.place().office().value(),
                opened.form().version(),
                FormJson.node(opened.reading().answers()),
                opened.prefilled(),
                opened.state(),
                opened.road().filing().map(filing -> filing.version()).orElse(0),
                opened.attached().photos().stream()
                        .map(photo ->
                                new ResultsFile(photo.id(), photo.name(), "/photos/" + photo.id()))
                        .toList(),
                opened.attached().files().stream()
                        .map(file -> new ResultsFile(file.id(), file.name(), file.path()))
                        .toList(),
                opened.reading().errors().stream()
                        .map(error -> new ResultsMissing(error.field(), t.s(error)))
                        .toList(),
                opened.road().sent().stream()
                        .map(sent -> new ResultsVersion(
                                sent.version(),
                                sent.form(),
                                sent.at(),
                                sent.by(),
                                FormJson.node(sent.answers())))
                        .toList());
    }
}
