package bpm.plan;

import bpm.shared.FiscalYear;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The year's plan (แผนของปี, EA 1): its projects with their activities, in the letter's order. */
public record Plan(FiscalYear year, List<Project> projects) {

    public Plan {
        projects = List.copyOf(projects);
        if (projects.stream().anyMatch(project -> !project.key().year().equals(year))) {
            throw new IllegalArgumentException(
                    "a project of another year stands in the plan of " + year);
        }
        if (projects.stream().map(Project::key).distinct().count() < projects.size()) {
            throw new IllegalArgumentException("a project stands twice in the plan of " + year);
        }
    }

    public Stream<Activity> activities() {
        return projects.stream().flatMap(project -> project.activities().stream());
    }

    public Optional<Activity> activity(ActivityKey key) {
        return activities().filter(activity -> activity.key().equals(key)).findFirst();
    }
}
