package bpm.access.late;

import bpm.access.Actor;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Where a form arrives that came too late (แบบฟอร์มที่มาช้า): its words are handed back, never thrown away. */
@Controller
class LateFormController {

    @RequestMapping("/late")
    ModelAndView late(HttpServletRequest request) {
        var kept = KeptForm.refused(request);
        if (kept.isEmpty()) {
            return new ModelAndView("redirect:/");
        }
        if (isSignedIn()) {
            return kept.get().again(HttpStatus.FORBIDDEN);
        }
        var door = new ModelAndView(
                "access/sign-in", Map.of("name", "", "errors", List.of(), "kept", kept));
        door.setStatus(HttpStatus.UNAUTHORIZED);
        return door;
    }

    private static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor;
    }
}
