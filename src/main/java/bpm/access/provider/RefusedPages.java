package bpm.access.provider;

import bpm.access.password.Guesses;
import bpm.access.provider.Refusal.NotIn;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** What somebody sees who does not come in (หน้าที่บอกเหตุ): whom to ask, or the door of the password. */
@Component
class RefusedPages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedPages.class);

    private final Guesses guesses;

    RefusedPages(Guesses guesses) {
        this.guesses = guesses;
    }

    ModelAndView refused(String name, NotIn refused, HttpServletRequest request) {
        note(refused);
        var why = refused.refusal();
        if (why != Refusal.SILENT) {
            guesses.count(request.getRemoteAddr(), Problem.invalid("name", why.sentence(), name));
        }
        if (!why.isAboutTheAccount()) {
            return door(List.of(new FieldError("name", why.sentence(), name)), why.status());
        }
        var page = new ModelAndView("access/provider/refused")
                .addObject("name", name)
                .addObject("shown", refused.shown())
                .addObject("refusal", why);
        page.setStatus(HttpStatusCode.valueOf(why.status()));
        return page;
    }

    /** Back to the page of who is signed in and wanted an account linked. */
    ModelAndView notLinked(String name, NotIn refused, Words t, RedirectAttributes flash) {
        note(refused);
        flash.addFlashAttribute("refused", t.s(refused.refusal().sentence(), name));
        return new ModelAndView("redirect:" + MyProviderController.ADDRESS);
    }

    private static void note(NotIn refused) {
        LOG.info("not in by the provider: {} {}", refused.refusal(), cause(refused));
    }

    static ModelAndView door(List<FieldError> errors, int status) {
        var page = new ModelAndView("access/sign-in", Map.of("name", "", "errors", errors));
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }

    private static String cause(NotIn refused) {
        return refused.getCause() == null
                ? ""
                : String.valueOf(refused.getCause().getMessage());
    }
}
