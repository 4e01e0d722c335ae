package bpm.notice;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/** What a person was told (กล่องแจ้งเตือน). Marks of reading are theirs alone and leave no trail. */
@Controller
class InboxController {

    private static final int PAGE = 30;

    private final Notices notices;
    private final Mails mails;
    private final Transactions transactions;
    private final Offices offices;

    InboxController(Notices notices, Mails mails, Transactions transactions, Offices offices) {
        this.notices = notices;
        this.mails = mails;
        this.transactions = transactions;
        this.offices = offices;
    }

    @GetMapping("/notices")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int page) {
        boolean unread = show.equals("unread");
        int from = Math.clamp(page, 0, 10_000);
        return transactions.read(actor, () -> {
            var list = notices.list(actor, unread, from * PAGE, PAGE + 1);
            return new ModelAndView(
                    "notice/inbox",
                    Map.of(
                            "notices",
                            list.stream().limit(PAGE).toList(),
                            "names",
                            offices,
                            "refused",
                            mails.refused(actor),
                            "onlyUnread",
                            unread,
                            "number",
                            from,
                            "more",
                            list.size() > PAGE));
        });
    }

    /** Reading one leads to what it is about. */
    @PostMapping("/notices/{id}/reading")
    String read(Actor actor, @PathVariable long id) {
        return "redirect:" + marked(actor, id, true).path();
    }

    @PostMapping("/notices/{id}/unreading")
    String unread(Actor actor, @PathVariable long id) {
        marked(actor, id, false);
        return "redirect:/notices";
    }

    @PostMapping("/notices/reading")
    String readAll(Actor actor, Words t, RedirectAttributes flash) {
        transactions.write(actor, () -> notices.markAll(actor));
        flash.addFlashAttribute("notice", t.s("ทำเครื่องหมายว่าอ่านแล้วทั้งหมด"));
        return "redirect:/notices";
    }

    private Notice marked(Actor actor, long id, boolean read) {
        return transactions.write(actor, () -> {
            var notice = notices.find(actor, id).orElseThrow(Problem::notFound);
            notices.mark(actor, id, read);
            return notice;
        });
    }
}
