package bpm.overview;

import bpm.access.Actor;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the form above a list asks for, as it stands in the address; everything may be left out. */
public record Asked(String office, String standing, String q, String sort, String who, int page) {

    static Asked of(Map<String, String> all) {
        var page = all.getOrDefault("page", "");
        return new Asked(
                all.getOrDefault("office", ""),
                all.getOrDefault("state", ""),
                all.getOrDefault("q", "").strip(),
                all.getOrDefault("sort", ""),
                all.getOrDefault("who", ""),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
    }

    /** As a filter; an office out of the actor's scope is a page not found. */
    WorkFilter filter(Actor actor, FiscalYear year, Offices offices) {
        var under = OfficeCode.isCode(office()) ? new OfficeCode(office()) : actor.office();
        if (!actor.sees(under) || (!office().isEmpty() && !OfficeCode.isCode(office()))) {
            throw Problem.notFound();
        }
        return new WorkFilter(
                year,
                under,
                under.isDistrict(),
                Standing.of(standing()),
                who().equals("mine") ? Optional.of(actor.id()) : Optional.empty(),
                q(),
                named(q, offices),
                WorkFilter.Order.of(sort()));
    }

    private static List<String> named(String text, Offices offices) {
        return text.isBlank()
                ? List.of()
                : offices.search(text).stream()
                        .map(Office::code)
                        .map(OfficeCode::value)
                        .toList();
    }

    /** The same question in an address, without the page. */
    public String query() {
        return "office=" + encoded(office) + "&state=" + encoded(standing) + "&q=" + encoded(q)
                + "&sort=" + encoded(sort) + "&who=" + encoded(who);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
