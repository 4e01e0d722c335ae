package bpm.plan;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The year's plan (แผนของปี, EA 1): its projects with their activities, by their numbers. */
public record Plan(FiscalYear year, List<Project> projects) {

    public Plan {
        projects = projects.stream().sorted(Comparator.comparing(Project::key)).toList();
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

    /** The plan as an office sees it: the department's, and what offices above or below it have added. */
    public Plan seenFrom(OfficeCode office) {
        return new Plan(
                year,
                projects.stream().filter(project -> project.isSeenFrom(office)).toList());
    }

    /** The same plan with this activity in the place of the one of that key. */
    public Plan with(Activity changed) {
        return new Plan(
                year,
                projects.stream()
                        .map(project -> project.key().equals(changed.key().project())
                                ? project.with(changed)
                                : project)
                        .toList());
    }

    /** This plan of the department, and what offices had added to the one before. */
    public Plan andAddedOf(Plan before) {
        return new Plan(
                year,
                Stream.concat(
                                projects.stream(),
                                before.projects().stream()
                                        .filter(project ->
                                                project.key().addedBy().isPresent()))
                        .toList());
    }

    public Optional<Project> project(ProjectKey key) {
        return projects.stream().filter(project -> project.key().equals(key)).findFirst();
    }

    /** The same plan with this project, in the place of the one of its key if there is one. */
    public Plan with(Project changed) {
        var others = projects.stream().filter(project -> !project.key().equals(changed.key()));
        return new Plan(year, Stream.concat(others, Stream.of(changed)).toList());
    }
}
