package bpm.overview.tracking;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which filings are looked at: the year, the offices below one, a project, an activity, a kind, a state. */
public record TrackingFilter(
        FiscalYear year,
        OfficeCode under,
        String project,
        String activity,
        Optional<FilingKind> kind,
        Optional<Tracked> state,
        String sort) {

    private static final String ASSIGNED = "notice_assigned_v";
    private static final String OWED = "notice_owed_v";
    private static final String MONTHLY = "notice_monthly_v";

    /** As it stands in the address; an office out of the actor's scope is a page not found. */
    static TrackingFilter of(Actor actor, FiscalYear year, Map<String, String> asked) {
        var office = asked.getOrDefault("office", "");
        if (!office.isEmpty()
                && (!OfficeCode.isCode(office) || !actor.sees(new OfficeCode(office)))) {
            throw Problem.notFound();
        }
        return new TrackingFilter(
                year,
                office.isEmpty() ? actor.office() : new OfficeCode(office),
                asked.getOrDefault("project", ""),
                asked.getOrDefault("activity", ""),
                FilingKind.at(asked.getOrDefault("kind", "")),
                Tracked.of(asked.getOrDefault("state", "")),
                asked.getOrDefault("sort", ""));
    }

    /** All filings of a year at and below an office. */
    static TrackingFilter all(FiscalYear year, OfficeCode under) {
        return new TrackingFilter(year, under, "", "", Optional.empty(), Optional.empty(), "");
    }

    /** The same question about the offices below another one. */
    public TrackingFilter at(OfficeCode office) {
        return new TrackingFilter(year, office, project, activity, kind, state, sort);
    }

    /** The same question about one activity. */
    public TrackingFilter about(String key) {
        return new TrackingFilter(year, under, project, key, kind, state, sort);
    }

    /** The same question about one kind of filing. */
    public TrackingFilter of(FilingKind one) {
        return new TrackingFilter(year, under, project, activity, Optional.of(one), state, sort);
    }

    /** The same question, in another order. */
    public TrackingFilter by(String order) {
        return new TrackingFilter(year, under, project, activity, kind, state, order);
    }

    /** The same question about filings in any state: punctuality is a share of all of them. */
    TrackingFilter inAnyState() {
        return new TrackingFilter(year, under, project, activity, kind, Optional.empty(), sort);
    }

    public boolean isNation() {
        return under.isDepartment();
    }

    /** What is asked for, as conditions on filings; a statement says only those. */
    String where() {
        var asked = new ArrayList<String>();
        asked.add("year = :year");
        if (!under.isDepartment()) {
            asked.add("office collate \"C\" >= :under and office collate \"C\" < :under || '~'");
        }
        if (!project.isEmpty()) {
            asked.add("project_key = :project");
        }
        if (!activity.isEmpty()) {
            asked.add("activity = :activity");
        }
        kind.ifPresent(any -> asked.add("kind = :kind"));
        state.ifPresent(wanted -> asked.add(wanted.condition()));
        return "where " + String.join("\n    and ", asked) + "\n";
    }

    /** The views that hold what a table by activity asks for. */
    List<String> views() {
        return kind.map(TrackingFilter::view).map(List::of).orElse(List.of(ASSIGNED, OWED));
    }

    /** As {@link #views}, with the reports of months, which are of no activity. */
    List<String> allViews() {
        return kind.map(TrackingFilter::view)
                .map(List::of)
                .orElse(List.of(ASSIGNED, OWED, MONTHLY));
    }

    private static String view(FilingKind kind) {
        return switch (kind) {
            case OVERVIEW -> OWED;
            case MONTHLY -> MONTHLY;
            case PROGRESS, EVALUATION, AREA, RESULTS -> ASSIGNED;
        };
    }

    /** Whether the columns of a table are months, and not activities. */
    public boolean isMonthly() {
        return kind.filter(FilingKind.MONTHLY::equals).isPresent();
    }

    /** The reports of months stand in a table by activity only where they are asked for. */
    String besides() {
        return isMonthly() ? "" : "    and kind <> 'MONTHLY'\n";
    }

    /** The same question in an address. */
    public String query() {
        return "year=" + year + "&office=" + under + "&project=" + encoded(project) + "&activity="
                + encoded(activity) + "&kind=" + kind.map(FilingKind::path).orElse("") + "&state="
                + state.map(Tracked::key).orElse("") + "&sort=" + encoded(sort);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
