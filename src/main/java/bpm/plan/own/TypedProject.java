package bpm.plan.own;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Forms;
import bpm.plan.Level;
import bpm.plan.Printed;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.ReportingWindow.ByDate;
import bpm.plan.Target;
import bpm.plan.Title;
import bpm.plan.TypedTarget;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import org.springframework.util.MultiValueMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project with its one activity as a province types it (โครงการที่จังหวัดเพิ่ม). */
public record TypedProject(
        String name,
        String activity,
        Level level,
        String target,
        String unit,
        boolean evaluation,
        boolean results,
        boolean area,
        String due,
        TypedTopics topics) {

    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_UNIT = 40;
    private static final int DAYS_TO_REPORT = 30;
    private static final String UNIT = "คน"; // data

    /** What the page begins with: both forms, the districts, the year's last day. */
    static TypedProject blank(FiscalYear year) {
        var due = ThaiDate.brief(year.last());
        return new TypedProject(
                "", "", Level.DISTRICT, "", UNIT, true, true, false, due, TypedTopics.NONE);
    }

    static TypedProject of(Project project) {
        var activity = project.activities().getFirst();
        var due = activity.window().due(activity.year(), Optional.empty(), Optional.empty());
        return new TypedProject(
                project.name(),
                activity.name(),
                activity.level(),
                activity.target().quantity().map(BigDecimal::toPlainString).orElse(""),
                activity.target().unit(),
                activity.forms().evaluation(),
                activity.forms().results(),
                activity.forms().area(),
                ThaiDate.brief(due.day()),
                TypedTopics.of(activity));
    }

    static TypedProject of(MultiValueMap<String, String> form) {
        var typed = form.toSingleValueMap();
        return new TypedProject(
                ThaiText.tidy(typed.getOrDefault("name", "")),
                ThaiText.tidy(typed.getOrDefault("activity", "")),
                Level.PROVINCE.name().equals(typed.get("level")) ? Level.PROVINCE : Level.DISTRICT,
                typed.getOrDefault("target", "").strip(),
                ThaiText.tidy(typed.getOrDefault("unit", "")),
                typed.containsKey("evaluation"),
                typed.containsKey("results"),
                typed.containsKey("area"),
                typed.getOrDefault("due", "").strip(),
                TypedTopics.of(form));
    }

    List<FieldError> errors(FiscalYear year) {
        var errors = new ArrayList<FieldError>();
        check(errors, "name", name, LONGEST_NAME, "กรุณาระบุชื่อโครงการ");
        check(errors, "activity", activity, LONGEST_NAME, "กรุณาระบุชื่อกิจกรรม");
        if (!target.isEmpty() && TypedTarget.parse(target).isEmpty()) {
            errors.add(new FieldError(
                    "target",
                    "อ่านเป้าหมาย “{0}” ไม่ได้ กรุณากรอกตัวเลขมากกว่า 0 เช่น 60",
                    target));
        }
        check(errors, "unit", unit, LONGEST_UNIT, "กรุณาระบุหน่วยนับ เช่น คน");
        var latest = year.last().plusDays(DAYS_TO_REPORT);
        var day = ThaiDate.parse(due);
        if (day.isEmpty()) {
            errors.add(new FieldError("due", "กรุณาใส่วันสุดท้ายที่บันทึกได้ เช่น 15 ส.ค. 2567"));
        } else if (day.get().isBefore(year.first()) || day.get().isAfter(latest)) {
            errors.add(
                    new FieldError("due", "กรุณาใส่วันตั้งแต่ {0} ถึง {1}", year.first(), latest));
        }
        errors.addAll(topics.errors());
        return errors;
    }

    Project project(ProjectKey key) {
        var made = new Activity(
                new ActivityKey(key, 1),
                new Title(activity),
                level,
                new Forms(evaluation, results, area),
                window(),
                new Target(TypedTarget.parse(target), unit),
                List.of(),
                List.of(),
                topics.topics());
        return new Project(key, new Title(name), List.of(), List.of(made));
    }

    /** The project with what was typed; what this page does not show stays. */
    Project project(Project before) {
        var was = before.activities().getFirst();
        var day =
                was.window().due(was.year(), Optional.empty(), Optional.empty()).day();
        var changed = new Activity(
                was.key(),
                new Title(activity, was.title().english(), Printed.NOWHERE),
                level,
                new Forms(evaluation, results, area),
                ThaiDate.parse(due).equals(Optional.of(day)) ? was.window() : window(),
                new Target(TypedTarget.parse(target), unit),
                was.successPoints(),
                was.notes(),
                topics.topics());
        return before.named(new Title(name, before.title().english(), Printed.NOWHERE))
                .with(changed);
    }

    private ByDate window() {
        LocalDate day = ThaiDate.parse(due).orElseThrow();
        return new ByDate(day, ThaiDigits.thai("ภายใน " + ThaiDate.full(day))); // data
    }

    private static void check(
            List<FieldError> errors, String field, String text, int most, String missing) {
        if (text.isEmpty()) {
            errors.add(new FieldError(field, missing));
        } else if (text.length() > most) {
            errors.add(new FieldError(field, "กรุณาพิมพ์ไม่เกิน {0} ตัวอักษร", most));
        }
    }
}
