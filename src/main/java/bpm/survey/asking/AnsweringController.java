package bpm.survey.asking;

import bpm.shared.FieldError;
import bpm.shared.Words;
import bpm.survey.intake.OpenRounds;
import bpm.survey.intake.PublicAddress;
import bpm.survey.intake.ReadingBody;
import bpm.survey.intake.Receipt;
import bpm.survey.intake.ReceivingPost;
import bpm.survey.round.Round;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The form as a browser without JavaScript sends it (ส่งคำตอบเป็นแบบฟอร์ม). */
@Controller
class AnsweringController {

    private final OpenRounds rounds;
    private final ReceivingPost receiving;
    private final AskingPages pages;

    AnsweringController(OpenRounds rounds, ReceivingPost receiving, AskingPages pages) {
        this.rounds = rounds;
        this.receiving = receiving;
        this.pages = pages;
    }

    @PostMapping(
            path = AskingController.CODE,
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView answer(
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var t = AskingController.words(form.getOrDefault("lang", ""));
        var found = rounds.find(code);
        if (found.isEmpty()) {
            return pages.unknown(t, code);
        }
        var sent = new Sent(found.get(), t, Filled.of(form));
        if (sent.round().countsOnly()) {
            return pages.shut(sent.round(), t, HttpStatus.CONFLICT);
        }
        if (request.getAttribute(PublicAddress.TOO_OFTEN) != null) {
            return later(
                    sent,
                    "ส่งถี่เกินไป กรุณารอสักครู่แล้วส่งอีกครั้ง",
                    HttpStatus.TOO_MANY_REQUESTS,
                    response);
        }
        if (!pages.isOpen(sent.round())) {
            return receiving.isKnown(sent.round(), ReadingBody.read(form))
                    ? kept(sent, true, isOfBrowser(request))
                    : closed(sent);
        }
        var outcome = receiving.receive(sent.round(), ReadingBody.read(form));
        if (outcome.receipt().isEmpty()) {
            var wrong = sent.filled().with(outcome.errors());
            return pages.form(sent.round(), t, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var receipt = outcome.receipt().get();
        return receipt.isKept()
                ? kept(sent, receipt == Receipt.DUPLICATE, isOfBrowser(request))
                : refused(sent, receipt, response);
    }

    private record Sent(Round round, Words t, Filled filled) {}

    private ModelAndView kept(Sent sent, boolean again, boolean browser) {
        if (!browser) {
            var status = again ? HttpStatus.OK : HttpStatus.CREATED;
            return pages.thanks(sent.round(), sent.t(), again, status);
        }
        var thanks = new ModelAndView("redirect:/q/" + sent.round().code() + "/thanks");
        thanks.addAllObjects(sent.t().english() ? Map.of("lang", "en") : Map.of());
        return again ? thanks.addObject("again", "true") : thanks;
    }

    private ModelAndView refused(Sent sent, Receipt receipt, HttpServletResponse response) {
        if (receipt.isOfSlip()) {
            var wrong = sent.filled().with(List.of(new FieldError("slip", receipt.sentence())));
            return pages.form(sent.round(), sent.t(), wrong, HttpStatus.CONFLICT);
        }
        return receipt == Receipt.BUSY
                ? later(sent, receipt.sentence(), HttpStatus.SERVICE_UNAVAILABLE, response)
                : closed(sent);
    }

    private ModelAndView later(
            Sent sent, String why, HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        return pages.form(sent.round(), sent.t(), sent.filled().because(why), status);
    }

    /** Nothing typed is thrown away: the door may open again while the page is still there. */
    private ModelAndView closed(Sent sent) {
        var why = "ขณะนี้ไม่ได้เปิดรับคำตอบ คำตอบของท่านยังอยู่ในหน้านี้ครบทุกข้อ แต่ยังไม่ได้ส่ง";
        return pages.form(sent.round(), sent.t(), sent.filled().because(why), HttpStatus.CONFLICT);
    }

    /** A browser is led on, so that a reload sends nothing; a program hears the status at once. */
    private static boolean isOfBrowser(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
