package bpm.access.factor;

import bpm.access.late.KeptForm;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of the second door (หน้ากรอกรหัสยืนยันตัวตน); what was typed before goes along. */
public final class CodePage {

    static final String ADDRESS = "/sign-in/code";

    private CodePage() {}

    /** After the right password: at its own address, unless it has to carry what was typed. */
    public static ModelAndView first(Optional<KeptForm> kept) {
        return kept.isPresent() ? page(kept, List.of()) : new ModelAndView("redirect:" + ADDRESS);
    }

    static ModelAndView page(Optional<KeptForm> kept, List<FieldError> errors) {
        return new ModelAndView("access/factor/code", Map.of("kept", kept, "errors", errors));
    }

    static ModelAndView again(Optional<KeptForm> kept, Problem problem) {
        var page = page(kept, problem.errorsAt("code"));
        page.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
        return page;
    }
}
