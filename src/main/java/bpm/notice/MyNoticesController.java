package bpm.notice;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One's own choice of mail; a page says so where the installation sends none. */
@Controller
class MyNoticesController {

    private final ChoosingMail choosing;
    private final Preferences preferences;
    private final Recipients recipients;
    private final Mails mails;
    private final Transactions transactions;

    MyNoticesController(
            ChoosingMail choosing,
            Preferences preferences,
            Recipients recipients,
            Mails mails,
            Transactions transactions) {
        this.choosing = choosing;
        this.preferences = preferences;
        this.recipients = recipients;
        this.mails = mails;
        this.transactions = transactions;
    }

    @GetMapping("/me/notices")
    ModelAndView page(Actor actor) {
        return transactions.read(
                actor,
                () -> new ModelAndView("notice/preferences")
                        .addObject("preference", preferences.of(actor))
                        .addObject("areSent", mails.areSent())
                        .addObject("refused", mails.refused(actor))
                        .addObject(
                                "mail",
                                recipients.of(List.of(actor.id())).stream()
                                        .findFirst()
                                        .map(Recipient::mail)
                                        .orElse("")));
    }

    @PostMapping("/me/notices")
    String choose(
            Actor actor,
            Words t,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String atOnce,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes flash) {
        choosing.choose(actor, new Preference(digest.equals("yes"), atOnce.equals("yes"), version));
        flash.addFlashAttribute("notice", t.s("บันทึกการรับอีเมลแล้ว"));
        return "redirect:/me/notices";
    }
}
