package bpm.notice;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.access.Transactions;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own calendar feed: its address is shown once, what it shows can be chosen. */
@Controller
class MyCalendarController {

    private final KeepingCalendar keeping;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Addresses addresses;

    MyCalendarController(
            KeepingCalendar keeping,
            Calendars calendars,
            Transactions transactions,
            Addresses addresses) {
        this.keeping = keeping;
        this.calendars = calendars;
        this.transactions = transactions;
        this.addresses = addresses;
    }

    @GetMapping("/me/calendar")
    ModelAndView calendar(Actor actor) {
        return page(actor, "");
    }

    @PostMapping("/me/calendar")
    ModelAndView make(Actor actor, @RequestParam(defaultValue = "") String who) {
        var secret = keeping.make(actor, who.equals("mine"));
        var page = page(actor, addresses.of("/calendar/" + secret.text() + ".ics"));
        page.setStatus(HttpStatus.CREATED);
        return page;
    }

    @PostMapping("/me/calendar/choice")
    String choose(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String who,
            RedirectAttributes flash) {
        keeping.choose(actor, who.equals("mine"));
        flash.addFlashAttribute("notice", t.s("บันทึกแล้ว ปฏิทินจะเปลี่ยนเมื่ออ่านครั้งถัดไป"));
        return "redirect:/me/calendar";
    }

    @PostMapping("/me/calendar/ending")
    String end(Actor actor, Words t, RedirectAttributes flash) {
        keeping.end(actor);
        flash.addFlashAttribute("notice", t.s("เลิกใช้ปฏิทินแล้ว ที่อยู่เดิมใช้ไม่ได้อีก"));
        return "redirect:/me/calendar";
    }

    private ModelAndView page(Actor actor, String made) {
        return new ModelAndView("notice/calendar")
                .addObject("kept", transactions.read(actor, () -> calendars.of(actor)))
                .addObject("made", made);
    }
}
