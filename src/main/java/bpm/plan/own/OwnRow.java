package bpm.plan.own;

import bpm.plan.Activity;
import bpm.plan.Forms;
import bpm.plan.Project;
import bpm.shared.FieldError;
import bpm.shared.ThaiDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One activity in the table of an office's own EA 1 (แถวของ EA ๑), with what was typed in it. */
public record OwnRow(
        Project project,
        Activity activity,
        Optional<OwnLine> line,
        boolean fixed,
        boolean runs,
        Forms also,
        String from,
        String to,
        String responsible,
        int seen) {

    /** The row as it stands; {@code fixed} where the office can't drop the activity itself. */
    static OwnRow of(Project project, Activity activity, Optional<OwnLine> line, boolean fixed) {
        return new OwnRow(
                project,
                activity,
                line,
                fixed,
                line.isPresent(),
                line.map(OwnLine::also).orElse(new Forms(false, false)),
                line.flatMap(OwnLine::from).map(ThaiDate::brief).orElse(""),
                line.flatMap(OwnLine::to).map(ThaiDate::brief).orElse(""),
                line.flatMap(OwnLine::responsible).map(String::valueOf).orElse(""),
                line.map(OwnLine::plannedVersion).orElse(OwnEntry.NOT_HERE));
    }

    public String key() {
        return activity.key().toString();
    }

    public boolean evaluates() {
        return activity.forms().evaluation() || also.evaluation();
    }

    public boolean collects() {
        return activity.forms().results() || also.results();
    }

    OwnRow typed(Map<String, String> typed, boolean told) {
        if (!typed.containsKey("seen-" + key())) {
            return this;
        }
        return new OwnRow(
                project,
                activity,
                line,
                fixed,
                fixed ? line.isPresent() : typed.containsKey("run-" + key()),
                new Forms(
                        typed.containsKey("evaluation-" + key()),
                        typed.containsKey("results-" + key())),
                typed.getOrDefault("from-" + key(), ""),
                typed.getOrDefault("to-" + key(), ""),
                typed.getOrDefault("responsible-" + key(), ""),
                told ? seen : number(typed.getOrDefault("seen-" + key(), "")));
    }

    /** What can't be read in the row, or half of it is missing. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (!runs) {
            return errors;
        }
        if (!from.isBlank() && ThaiDate.parse(from).isEmpty()) {
            errors.add(wrong("from", "{0}: กรุณาใส่วันเริ่ม เช่น 15 มิ.ย. 2567 หรือ 15/6/2567"));
        }
        if (!to.isBlank() && ThaiDate.parse(to).isEmpty()) {
            errors.add(wrong("to", "{0}: กรุณาใส่วันสิ้นสุด เช่น 15 มิ.ย. 2567 หรือ 15/6/2567"));
        }
        if (from.isBlank() && !to.isBlank()) {
            errors.add(wrong("from", "{0}: กรุณาใส่วันเริ่มด้วย"));
        }
        return errors;
    }

    /** One day alone begins and ends on it. */
    OwnEntry entry() {
        var first = ThaiDate.parse(from);
        Optional<LocalDate> last = to.isBlank() ? first : ThaiDate.parse(to);
        return new OwnEntry(
                activity.key(),
                runs,
                also,
                first,
                last,
                responsible.matches("\\d{1,18}")
                        ? Optional.of(Long.valueOf(responsible))
                        : Optional.empty(),
                Optional.of(seen));
    }

    private FieldError wrong(String field, String sentence) {
        return new FieldError(field + "-" + key(), sentence, key());
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : OwnEntry.NOT_HERE;
    }
}
