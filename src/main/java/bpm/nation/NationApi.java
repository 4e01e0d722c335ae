package bpm.nation;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nation at a glance for programs: measures by province, by office or by activity. */
@RestController
@Tag(name = "nation")
class NationApi {

    private final ReadingNation reading;

    NationApi(ReadingNation reading) {
        this.reading = reading;
    }

    /** A measure: null with the cause where there is nothing to reckon from. */
    record Measured(
            @Nullable BigDecimal value,
            BigDecimal n,
            boolean few,
            @Nullable String missing) {

        static Measured of(Measure measure, Sums sums) {
            var value = measure.value(sums);
            return new Measured(
                    value.orElse(null),
                    measure.n(sums),
                    measure.isFew(sums),
                    value.isPresent() ? null : measure.cause(sums));
        }
    }

    /** A line with its rank by the measure asked for. */
    record ToldPlace(
            String code,
            String name,
            @Nullable Integer rank,
            String size,
            @Nullable Integer rankInSize,
            int given,
            Map<String, Measured> measures,
            @Nullable BigDecimal then) {}

    /** A month or a year of a trend. */
    record At(LocalDate from, @Nullable BigDecimal value) {}

    /** All of a desk. */
    record ToldNation(
            int year,
            String office,
            String measure,
            Map<String, Measured> all,
            List<ToldPlace> parts,
            List<At> months,
            List<At> years) {}

    @GetMapping("/api/v1/nation/" + NationController.YEAR)
    @Operation(
            summary =
                    "Measures of provinces, of a province's offices or of a district's activities")
    ToldNation nation(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "on-time") String measure,
            @RequestParam(defaultValue = "") String with,
            Actor actor) {
        var asked = NationAsked.of(
                actor,
                new FiscalYear(number),
                office.isEmpty() ? actor.office().value() : office,
                Map.of("measure", measure, "with", with));
        var glance = reading.of(actor, asked);
        return new ToldNation(
                number,
                asked.office().value(),
                asked.measure().key(),
                measures(glance.all()),
                glance.lines().stream().map(NationApi::part).toList(),
                trend(glance.months()),
                trend(glance.years()));
    }

    private static ToldPlace part(Line line) {
        return new ToldPlace(
                line.place().code(),
                line.place().name().in(Words.THAI),
                line.standing().rank().orElse(null),
                line.standing().size().name().toLowerCase(Locale.ROOT),
                line.standing().inSize().orElse(null),
                line.sums().reports().given(),
                measures(line.sums()),
                line.change().then().orElse(null));
    }

    private static Map<String, Measured> measures(Sums sums) {
        var measures = new LinkedHashMap<String, Measured>();
        for (var measure : Measure.values()) {
            measures.put(measure.key(), Measured.of(measure, sums));
        }
        return measures;
    }

    private static List<At> trend(Trend trend) {
        return trend.points().stream()
                .map(point -> new At(point.from(), point.value().orElse(null)))
                .toList();
    }
}
