package bpm.overview.waiting;

import bpm.access.Actor;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.review.FilingKind;
import bpm.shared.FiscalYear;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the form above the list asks for, as it stands in the address; everything may be left out. */
public record WaitingAsked(String kind, String q, int page) {

    static WaitingAsked of(Map<String, String> all) {
        var page = all.getOrDefault("page", "");
        return new WaitingAsked(
                all.getOrDefault("kind", ""),
                all.getOrDefault("q", "").strip(),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
    }

    WaitingFilter filter(Actor actor, FiscalYear year, Offices offices) {
        return new WaitingFilter(actor.office(), year, kinds(), q, named(offices));
    }

    private Set<FilingKind> kinds() {
        return FilingKind.at(kind).map(Set::of).orElseGet(() -> EnumSet.allOf(FilingKind.class));
    }

    private List<String> named(Offices offices) {
        return q.isBlank()
                ? List.of()
                : offices.search(q).stream()
                        .map(Office::code)
                        .map(OfficeCode::value)
                        .toList();
    }

    /** The same question in an address, without the page. */
    public String query() {
        return "kind=" + encoded(kind) + "&q=" + encoded(q);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
