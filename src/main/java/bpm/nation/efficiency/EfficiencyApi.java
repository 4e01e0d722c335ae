package bpm.nation.efficiency;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The efficiency of offices for programs, with the weights and how each number came about. */
@RestController
@Tag(name = "nation")
class EfficiencyApi {

    private final ReadingEfficiency reading;

    EfficiencyApi(ReadingEfficiency reading) {
        this.reading = reading;
    }

    /** A part: null where there is nothing to reckon from, and then why. */
    record EfficiencyPart(String dimension, @Nullable BigDecimal score, String said) {}

    /** An office; without a rank where less than half of the weights are known. */
    record Ranked(
            String office,
            String name,
            @Nullable Integer rank,
            @Nullable BigDecimal total,
            int weighed,
            List<EfficiencyPart> parts,
            List<String> outliers) {}

    /** All that are compared. */
    record ToldEfficiency(
            int year,
            String office,
            Map<Dimension, Integer> weights,
            @Nullable BigDecimal medianCost,
            List<Ranked> offices) {}

    @GetMapping("/api/v1/efficiency/" + EfficiencyController.YEAR)
    @Operation(
            summary = "Efficiency of provinces, or of a province's offices, by the year's weights")
    ToldEfficiency efficiency(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String office,
            Actor actor,
            Words t) {
        var year = new FiscalYear(number);
        var table = reading.of(
                actor,
                year,
                EfficiencyController.office(actor, Map.of("office", office)),
                reading.weights(actor, year));
        return new ToldEfficiency(
                number,
                table.office().code().value(),
                table.weights().of(),
                table.medianCost().orElse(null),
                table.lines().stream().map(line -> ranked(line, t)).toList());
    }

    private static Ranked ranked(Efficiency line, Words t) {
        return new Ranked(
                line.office().value(),
                line.name().in(t),
                line.rank().orElse(null),
                line.total().orElse(null),
                line.weighed(),
                line.parts().stream()
                        .map(part -> new EfficiencyPart(
                                part.dimension().name(),
                                part.score().orElse(null),
                                part.said().in(t)))
                        .toList(),
                line.outliers().stream().map(said -> said.in(t)).toList());
    }
}
