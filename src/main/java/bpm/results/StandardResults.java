package bpm.results;

// the Thai here is data, not words of a screen

import bpm.access.Actor;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.form.FormSource;
import bpm.form.Label;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The standard results form of an activity (แบบ EA ๔ มาตรฐาน): the headings that all have, then one
 * field for each matter
 * that the plan says is to be collected.
 */
@Component
class StandardResults implements FormSource {

    private static final Label COLLECTED = new Label(
            "ข้อมูลเฉพาะของกิจกรรมนี้ตามแผน",
            "What the plan asks to be collected of this activity");

    private final Plans plans;

    StandardResults(Plans plans) {
        this.plans = plans;
    }

    @Override
    public FormKind kind() {
        return FormKind.RESULTS;
    }

    @Override
    public List<Subject> subjects(FiscalYear year, Actor actor) {
        return plans.activities(year, actor).stream()
                .filter(activity -> activity.forms().results())
                .map(StandardResults::subject)
                .toList();
    }

    @Override
    public Optional<Subject> subject(String activity, Actor actor) {
        return ActivityKey.parse(activity)
                .flatMap(key -> plans.find(key, actor))
                .map(StandardResults::subject);
    }

    private static Subject subject(Activity activity) {
        var title = new Label(activity.title().thai(), activity.title().english());
        return new Subject(activity.key().toString(), title, form(activity));
    }

    /** Every activity has one: an office may file results that the plan does not ask of all. */
    @Override
    public Optional<FormDefinition> standard(String activity) {
        return ActivityKey.parse(activity)
                .flatMap(key ->
                        plans.find(key.year()).flatMap(edition -> edition.plan().activity(key)))
                .map(StandardResults::form);
    }

    static FormDefinition form(Activity activity) {
        var fields = new ArrayList<>(Heading.fields());
        var collected = activity.leaves().stream()
                .filter(topic -> topic.kind() == TopicKind.COLLECT)
                .map(StandardResults::field)
                .toList();
        if (!collected.isEmpty()) {
            fields.add(Field.optional("collected", COLLECTED, new FieldType.Note()));
            fields.addAll(collected);
        }
        return new FormDefinition(fields);
    }

    private static Field field(Topic topic) {
        var code = "collect_" + topic.number().replaceAll("[^0-9A-Za-z]", "_");
        return Field.required(code, Label.of(topic.text()), new FieldType.LongText())
                .with(Label.of(topic.note()));
    }
}
