package bpm.plan.revision;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Forms;
import bpm.plan.Level;
import bpm.plan.Plan;
import bpm.plan.Printed;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.Target;
import bpm.plan.Title;
import bpm.shared.Problem;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import java.util.List;

/**
 * Projects and activities as they begin: the next number, both forms, districts, until the year's
 * last day.
 */
final class Blank {

    private static final int MOST = 99;

    private Blank() {}

    static Title title(String name, String english) {
        var thai = ThaiText.tidy(name);
        if (thai.isEmpty()) {
            throw Problem.invalid("name", "กรุณาระบุชื่อ");
        }
        return new Title(thai, ThaiText.tidy(english), Printed.NOWHERE);
    }

    static ProjectKey next(Plan plan) {
        int last = plan.projects().stream()
                .map(Project::key)
                .filter(key -> key.addedBy().isEmpty())
                .mapToInt(ProjectKey::number)
                .max()
                .orElse(0);
        return new ProjectKey(plan.year(), after(last));
    }

    static Activity activity(Project project, Title title) {
        int last = project.activities().stream()
                .mapToInt(activity -> activity.key().number())
                .max()
                .orElse(0);
        var end = project.key().year().last();
        var wording = ThaiDigits.thai("ภายใน " + ThaiDate.full(end)); // data
        return new Activity(
                new ActivityKey(project.key(), after(last)),
                title,
                Level.DISTRICT,
                new Forms(true, true),
                new ByDate(end, wording),
                Target.PEOPLE,
                List.of(),
                List.of(),
                List.of());
    }

    private static int after(int last) {
        if (last >= MOST) {
            throw Problem.conflict("มีครบ {0} รายการแล้ว เพิ่มอีกไม่ได้", MOST);
        }
        return last + 1;
    }
}
