package bpm.plan.revision;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.plan.Printed;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.ReportingWindow;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.ReportingWindow.DaysAfter;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.ReportingWindow.WithinMonth;
import bpm.plan.Title;
import bpm.plan.Topic;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan made over for another year: dates move by whole years, and what only last year's letter
 * printed is left behind.
 */
final class Cloning {

    private Cloning() {}

    static Plan into(FiscalYear year, Plan plan) {
        return new Plan(
                year,
                plan.projects().stream()
                        .filter(project -> project.key().addedBy().isEmpty())
                        .map(project -> into(year, project))
                        .toList());
    }

    private static Project into(FiscalYear year, Project project) {
        var key = new ProjectKey(year, project.key().number());
        var activities = project.activities().stream()
                .map(activity -> into(key, activity))
                .toList();
        return new Project(key, unprinted(project.title()), List.of(), activities);
    }

    private static Activity into(ProjectKey project, Activity activity) {
        int years = project.year().number() - activity.year().number();
        return new Activity(
                new ActivityKey(project, activity.key().number()),
                unprinted(activity.title()),
                activity.level(),
                activity.forms(),
                moved(activity.window(), years),
                activity.target(),
                activity.successPoints(),
                List.of(),
                activity.topics().stream().map(Cloning::unprinted).toList());
    }

    /** 31 มิถุนายน had been proposed as the month's last day, and is that in the other year too. */
    private static ReportingWindow moved(ReportingWindow window, int years) {
        return switch (window) {
            case DaysAfter after -> after;
            case ByDate by -> byDate(by.date().plusYears(years));
            case Unsettled unsettled -> byDate(unsettled.proposed().plusYears(years));
            case WithinMonth within -> {
                var month = within.month().plusYears(years);
                yield new WithinMonth(
                        month,
                        thai("ภายในเดือน" + ThaiDate.month(month.getMonthValue()) + " " // data
                                + ThaiDate.year(month.atDay(1))));
            }
        };
    }

    private static ByDate byDate(LocalDate date) {
        return new ByDate(date, thai("ภายใน " + ThaiDate.full(date))); // data
    }

    private static String thai(String text) {
        return ThaiDigits.thai(text);
    }

    private static Title unprinted(Title title) {
        return new Title(title.thai(), title.english(), Printed.NOWHERE);
    }

    private static Topic unprinted(Topic topic) {
        return new Topic(
                topic.number(),
                topic.kind(),
                topic.text(),
                "",
                "",
                topic.subtopics().stream().map(Cloning::unprinted).toList());
    }
}
