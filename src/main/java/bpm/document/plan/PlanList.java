package bpm.document.plan;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Forms;
import bpm.plan.Plan;
import bpm.plan.Project;
import bpm.plan.own.OwnLine;
import bpm.shared.Words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is listed (รายชื่อโครงการ/กิจกรรม): a plan, and what an office planned of it if it is its own. */
record PlanList(
        Plan plan,
        Optional<Map<ActivityKey, OwnLine>> own,
        Map<ActivityKey, List<AddedTopics>> added,
        Words t) {

    private static final String ACTIVITY = "กิจกรรม"; // data

    /** The project with what is run of it. */
    static Project only(Project project, Set<ActivityKey> run) {
        return new Project(
                project.key(),
                project.title(),
                project.notes(),
                project.activities().stream()
                        .filter(activity -> run.contains(activity.key()))
                        .toList());
    }

    /** What offices ask of it besides the plan. */
    List<AddedTopics> added(Activity activity) {
        return added.getOrDefault(activity.key(), List.of());
    }

    boolean isOwn() {
        return own.isPresent();
    }

    /** What the office planned for the activity. */
    OwnLine line(Activity activity) {
        return Objects.requireNonNull(own.orElseThrow().get(activity.key()));
    }

    /** The forms that apply: those of the plan, and those that the office takes beside. */
    Forms forms(Activity activity) {
        var also = own.map(lines -> line(activity).also()).orElse(new Forms(false, false));
        return new Forms(
                activity.forms().evaluation() || also.evaluation(),
                activity.forms().results() || also.results());
    }

    /** As the letter numbers it; one that is in no letter by its own number. */
    static String number(Project project) {
        var printed = project.title().printed().number();
        return printed.isEmpty() ? Integer.toString(project.key().number()) : printed;
    }

    String name(Project project) {
        return t.name(project.name(), project.title().english());
    }

    /** With the number that the letter gives it, such as {@code ๑.} or {@code กิจกรรมที่ ๑.๑}. */
    String name(Activity activity) {
        var name = t.name(activity.name(), activity.title().english());
        var number = activity.title().printed().number();
        if (name.startsWith(ACTIVITY)) {
            return name;
        }
        if (number.startsWith(ACTIVITY)) {
            var rest = number.substring(ACTIVITY.length());
            return t.s("กิจกรรม") + (t.english() ? " " + rest.replace("ที่", "").strip() : rest)
                    + " " + name;
        }
        return (number.isEmpty() ? "" : number + " ") + t.s("กิจกรรม") + " " + name;
    }

    /** As notes name it: {@code ที่ 7 กิจกรรม 2}. */
    String place(Project project, Activity activity) {
        return place(project)
                + (project.activities().size() > 1
                        ? " " + t.s("กิจกรรม") + " " + activity.key().number()
                        : "");
    }

    String place(Project project) {
        return t.s("ที่") + " "
                + project.key().addedBy().map(by -> "L" + by + ".").orElse("")
                + number(project);
    }
}
