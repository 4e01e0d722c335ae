package bpm.document;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells anyone whether the digest on a paper is genuine (ตรวจสอบเอกสาร), and nothing else. */
@Controller
class CheckingController {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Seals seals;
    private final Transactions transactions;

    CheckingController(Seals seals, Transactions transactions) {
        this.seals = seals;
        this.transactions = transactions;
    }

    @GetMapping("/check")
    ModelAndView typed(@RequestParam(defaultValue = "") String digest) {
        return digest.isBlank() ? page("", Optional.empty()) : checked(digest);
    }

    @GetMapping("/check/{digest}")
    ModelAndView checked(@PathVariable String digest) {
        var plain = digest.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        boolean genuine = DIGEST.matcher(plain).matches()
                && transactions.read(Actor.SYSTEM, () -> seals.has(plain));
        return page(digest, Optional.of(genuine));
    }

    private static ModelAndView page(String digest, Optional<Boolean> genuine) {
        return new ModelAndView("document/check")
                .addObject("digest", digest)
                .addObject("genuine", genuine);
    }
}
