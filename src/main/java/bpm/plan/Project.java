package bpm.plan;

import bpm.org.OfficeCode;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of the year (ผลผลิต/โครงการ) with its activities. It is known by its number: names are
 * spelt in many ways.
 */
public record Project(ProjectKey key, Title title, List<String> notes, List<Activity> activities) {

    public Project {
        notes = List.copyOf(notes);
        activities =
                activities.stream().sorted(Comparator.comparing(Activity::key)).toList();
        if (activities.stream().anyMatch(activity -> !activity.key().project().equals(key))) {
            throw new IllegalArgumentException("an activity of another project stands in " + key);
        }
        if (activities.stream().map(Activity::key).distinct().count() < activities.size()) {
            throw new IllegalArgumentException("an activity stands twice in " + key);
        }
    }

    public String name() {
        return title.thai();
    }

    /**
     * Whether an office sees it: a project of the department always, an added one above and below
     * its office.
     */
    public boolean isSeenFrom(OfficeCode office) {
        return key.addedBy().map(by -> by.covers(office) || office.covers(by)).orElse(true);
    }

    /** The same project with this activity, in the place of the one of its key if there is one. */
    public Project with(Activity changed) {
        var others = activities.stream().filter(activity -> !activity.key().equals(changed.key()));
        return new Project(
                key, title, notes, Stream.concat(others, Stream.of(changed)).toList());
    }

    /** The same project under another name; what the letter prints stays. */
    public Project named(Title other) {
        return new Project(
                key, new Title(other.thai(), other.english(), title.printed()), notes, activities);
    }

    /** The same project without the activity of that key. */
    public Project without(ActivityKey gone) {
        return new Project(
                key,
                title,
                notes,
                activities.stream()
                        .filter(activity -> !activity.key().equals(gone))
                        .toList());
    }
}
