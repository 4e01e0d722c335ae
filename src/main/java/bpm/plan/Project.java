package bpm.plan;

import java.util.List;

/**
 * A project of the year (ผลผลิต/โครงการ) with its activities. It is known by its number: names are
 * spelt in many ways.
 */
public record Project(ProjectKey key, Title title, List<String> notes, List<Activity> activities) {

    public Project {
        notes = List.copyOf(notes);
        activities = List.copyOf(activities);
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
}
