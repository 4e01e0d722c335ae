package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.file.ActivityEdit;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/**
 * The department's planner edits an activity: its words, forms and window, its topics, its
 * doubtful date.
 */
@Controller
class ActivityController {

    private final ActivityPage page;
    private final SettlingDate settling;

    ActivityController(ActivityPage page, SettlingDate settling) {
        this.page = page;
        this.settling = settling;
    }

    @GetMapping("/plan/activities/{key}")
    ModelAndView ask(@PathVariable String key, Actor actor) {
        return page.of(key, actor);
    }

    @PostMapping("/plan/activities/{key}")
    ModelAndView save(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes flash) {
        var activity = page.activity(key, actor);
        var change = new ActivityPage.Change(
                "plan.activity-changed", version, now -> ActivityEdit.typed(now, typed));
        return page.saved(activity, actor, change, typed, TopicRows.of(activity), flash);
    }

    @PostMapping("/plan/activities/{key}/topics")
    ModelAndView topics(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor,
            RedirectAttributes flash) {
        var activity = page.activity(key, actor);
        var rows = TopicRows.of(form);
        var change = new ActivityPage.Change(
                "plan.topics-changed", version, now -> now.with(rows.topics(now)));
        return page.saved(
                activity, actor, change, ActivityEdit.fields(activity), rows.rows(), flash);
    }

    @PostMapping("/plan/activities/{key}/settlement")
    ModelAndView settle(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam String date,
            @RequestParam String reason,
            Actor actor,
            RedirectAttributes flash) {
        var activity = page.activity(key, actor);
        var change = new ActivityPage.Change(
                "plan.date-settled", version, now -> settling.settled(actor, now, date, reason));
        var fields = ActivityEdit.fields(activity);
        fields.put("date", date);
        fields.put("reason", reason);
        return page.saved(activity, actor, change, fields, TopicRows.of(activity), flash);
    }
}
