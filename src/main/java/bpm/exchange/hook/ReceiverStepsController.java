package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stopping, starting, trying and removing a receiver; sending it an event again. */
@Controller
@RequestMapping("/exchange/receivers/{id:\\d{1,18}}")
class ReceiverStepsController {

    private final KeepingReceiver keeping;

    ReceiverStepsController(KeepingReceiver keeping) {
        this.keeping = keeping;
    }

    @PostMapping("/stop")
    String stop(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        keeping.stop(actor, id);
        return done(id, t.s("หยุดส่งให้ผู้รับนี้แล้ว"), flash);
    }

    @PostMapping("/start")
    String start(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        keeping.start(actor, id);
        return done(id, t.s("ส่งให้ผู้รับนี้ต่อแล้ว"), flash);
    }

    @PostMapping("/ping")
    String ping(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        keeping.ping(actor, id);
        return done(id, t.s("ส่งข้อความทดสอบแล้ว ดูคำตอบด้านล่าง"), flash);
    }

    @PostMapping("/deliveries/{delivery:\\d{1,18}}/redelivery")
    String redeliver(
            Actor actor,
            Words t,
            @PathVariable long id,
            @PathVariable long delivery,
            RedirectAttributes flash) {
        keeping.redeliver(actor, id, delivery);
        return done(id, t.s("กำลังส่งอีกครั้ง ดูคำตอบด้านล่าง"), flash);
    }

    @PostMapping("/removal")
    String remove(Actor actor, Words t, @PathVariable long id, RedirectAttributes flash) {
        keeping.remove(actor, id);
        flash.addFlashAttribute("notice", t.s("นำผู้รับออกแล้ว"));
        return "redirect:/exchange/receivers";
    }

    private static String done(long id, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", said);
        return "redirect:/exchange/receivers/" + id;
    }
}
