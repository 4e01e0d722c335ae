package bpm.areadata.program;

import bpm.areadata.AreaRow;
import bpm.areadata.OpenedArea;
import bpm.form.FormDefinition;
import bpm.form.FormJson;
import bpm.review.FilingState;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Area data as programs read it (ข้อมูลพื้นที่ในรูป JSON): a page of rows, the state, the sums, the versions. */
record ToldArea(
        String activity,
        String office,
        FilingState state,
        int version,
        List<JsonNode> items,
        long total,
        List<TambonTotal> tambons,
        List<AreaVersion> history) {

    /** The sums of one tambon. */
    record TambonTotal(
            String tambon, long rows, Map<String, BigDecimal> quantities, long beneficiaries) {}

    /** A version as it was sent. */
    record AreaVersion(int version, int form, long rows, Instant at, String by) {}

    static ToldArea of(OpenedArea opened) {
        return new ToldArea(
                opened.place().activity().toString(),
                opened.place().office().value(),
                opened.state(),
                opened.road().filing().map(filing -> filing.version()).orElse(0),
                opened.shown().rows().stream()
                        .map(row -> row(row, opened.columns().definition()))
                        .toList(),
                opened.shown().found(),
                opened.tallies().stream()
                        .map(one -> new TambonTotal(
                                one.tambon(),
                                one.rows(),
                                one.quantities().byUnit(),
                                one.beneficiaries()))
                        .toList(),
                opened.road().sent().stream()
                        .map(one -> new AreaVersion(
                                one.version(), one.form(), one.rows(), one.at(), one.by()))
                        .toList());
    }

    private static JsonNode row(AreaRow row, FormDefinition columns) {
        var node = (ObjectNode) FormJson.node(row.in(columns));
        row.photo().ifPresent(photo -> node.put("photo", "/photos/" + photo));
        return node.put("id", row.id());
    }
}
