package bpm.pivot;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of a pivot (สิ่งที่ถาม): rows, columns, measure, and what it is narrowed to; without a
 * year all of them. An activity is told without its year.
 */
public record PivotAsked(
        Dimension rows,
        Optional<Dimension> columns,
        Measure measure,
        Optional<FiscalYear> year,
        String activity,
        OfficeCode under,
        boolean byValue) {

    private static final String NONE = "none";
    private static final String ALL = "all";

    /** As it stands in the address; an office out of the actor's scope is a page not found. */
    public static PivotAsked of(Actor actor, FiscalYear year, Map<String, String> asked) {
        return new PivotAsked(
                Dimension.of(asked.getOrDefault("rows", ""))
                        .orElse(
                                actor.office().isDepartment()
                                        ? Dimension.PROVINCE
                                        : actor.office().isProvince()
                                                ? Dimension.DISTRICT
                                                : Dimension.ACTIVITY),
                Dimension.of(asked.getOrDefault("columns", "")),
                Measure.of(asked.getOrDefault("measure", "")).orElse(Measure.ON_TIME),
                year(asked.getOrDefault("year", ""), year),
                asked.getOrDefault("activity", "").replaceAll("[^0-9L.-]", ""),
                office(actor, asked),
                asked.getOrDefault("sort", "").equals("value"));
    }

    /** Whether provinces or districts are told apart. */
    boolean tellsOffices() {
        return Stream.concat(Stream.of(rows), columns.stream())
                .anyMatch(one -> one == Dimension.PROVINCE || one == Dimension.DISTRICT);
    }

    /** A district within a province, one of them, or all that the actor sees. */
    private static OfficeCode office(Actor actor, Map<String, String> asked) {
        var province = asked.getOrDefault("province", "");
        var district = asked.getOrDefault("district", "");
        var chosen = district.startsWith(province) && !district.isEmpty() ? district : province;
        if (chosen.isEmpty()) {
            return actor.office();
        }
        if (OfficeCode.isCode(chosen) && actor.sees(new OfficeCode(chosen))) {
            return new OfficeCode(chosen);
        }
        if (asked.containsKey("view")) {
            return actor.office(); // somebody above shares the question, not the place
        }
        throw Problem.notFound();
    }

    private static Optional<FiscalYear> year(String asked, FiscalYear usual) {
        if (asked.equals(ALL)) {
            return Optional.empty();
        }
        return Optional.of(
                asked.matches("2[4-6]\\d\\d") ? new FiscalYear(Integer.parseInt(asked)) : usual);
    }

    /** Rows and columns changed over; the same where there are no columns. */
    public PivotAsked turned() {
        return columns.map(other -> new PivotAsked(
                        other, Optional.of(rows), measure, year, activity, under, byValue))
                .orElse(this);
    }

    /** The dimension that parts people, if one does. */
    Optional<Dimension> people() {
        return rows.isOfPeople() ? Optional.of(rows) : columns.filter(Dimension::isOfPeople);
    }

    boolean uses(Dimension dimension) {
        return rows == dimension || columns.filter(dimension::equals).isPresent();
    }

    public String province() {
        return under.isDepartment() ? "" : under.value().substring(0, 2);
    }

    public String district() {
        return under.isDistrict() ? under.value() : "";
    }

    /** The same question in an address. */
    public String query() {
        return "rows=" + rows.key() + "&columns="
                + columns.map(Dimension::key).orElse(NONE) + "&measure=" + measure.key() + "&year="
                + year.map(FiscalYear::toString).orElse(ALL) + "&activity="
                + URLEncoder.encode(activity, StandardCharsets.UTF_8) + "&province=" + province()
                + "&district=" + district() + (byValue ? "&sort=value" : "");
    }
}
