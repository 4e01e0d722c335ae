package bpm.budget;

import bpm.plan.ActivityKey;
import bpm.plan.ProjectKey;
import bpm.shared.FiscalYear;

import java.util.Comparator;
import java.util.Optional;

/** What money is for (เงินเพื่องานใด): one activity, or a project and none of its activities. */
public record Purpose(ProjectKey project, Optional<ActivityKey> activity)
        implements Comparable<Purpose> {

    private static final Comparator<Purpose> ORDER = Comparator.comparing(Purpose::project)
            .thenComparingInt(
                    purpose -> purpose.activity().map(ActivityKey::number).orElse(0));

    public static Purpose of(ActivityKey activity) {
        return new Purpose(activity.project(), Optional.of(activity));
    }

    public static Purpose of(ProjectKey project) {
        return new Purpose(project, Optional.empty());
    }

    /** The key of an activity or of a project, as addresses and files have it; empty for another text. */
    public static Optional<Purpose> parse(String text) {
        var activity = ActivityKey.parse(text).map(Purpose::of);
        return activity.isPresent() ? activity : ProjectKey.parse(text).map(Purpose::of);
    }

    /** As {@link #parse}, for a text that is known to be a key. */
    public static Purpose of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("no activity or project: " + text));
    }

    public FiscalYear year() {
        return project.year();
    }

    public boolean isProject() {
        return activity.isEmpty();
    }

    /** The first word of its address. */
    public String folder() {
        return isProject() ? "projects" : "assignments";
    }

    @Override
    public int compareTo(Purpose other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return activity.map(ActivityKey::toString).orElseGet(project::toString);
    }
}
