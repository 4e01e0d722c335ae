package bpm.nation;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a desk of the nation (สิ่งที่ถาม): the year, the office, the measure, a year to
 * compare, an order.
 */
public record NationAsked(
        FiscalYear year,
        OfficeCode office,
        Measure measure,
        Optional<FiscalYear> with,
        String sort) {

    /** As it stands in the address; an office out of the actor's scope is a page not found. */
    public static NationAsked of(
            Actor actor, FiscalYear year, String office, Map<String, String> asked) {
        if (!OfficeCode.isCode(office) || !actor.sees(new OfficeCode(office))) {
            throw Problem.notFound();
        }
        var with = asked.getOrDefault("with", "");
        return new NationAsked(
                year,
                new OfficeCode(office),
                Measure.of(asked.getOrDefault("measure", "")),
                with.matches("2[4-6]\\d\\d")
                        ? Optional.of(new FiscalYear(Integer.parseInt(with)))
                                .filter(other -> !other.equals(year))
                        : Optional.empty(),
                asked.getOrDefault("sort", "").replaceAll("[^a-z]", ""));
    }

    /** The page of an office in the year; the department's is the nation's. */
    public String path() {
        return path(office);
    }

    public String path(OfficeCode other) {
        return "/nation/" + year + (other.isDepartment() ? "" : "/" + other);
    }

    /** The question without its place, as it follows a path. */
    public String query() {
        return query(measure);
    }

    /** The same of another measure. */
    public String query(Measure other) {
        return "?measure=" + other.key() + with.map(then -> "&with=" + then).orElse("")
                + (sort.isEmpty() ? "" : "&sort=" + sort);
    }
}
