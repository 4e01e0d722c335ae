package bpm.budget.importing;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.budget.importing.ImportingEntries.Brought;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of entries (นำเข้าและกระทบยอด): looked through, brought in, or compared with the ledger. */
@Controller
class ImportController {

    private static final String IMPORTS = "/money/imports";

    private final ImportingEntries importing;
    private final Reconciling reconciling;

    ImportController(ImportingEntries importing, Reconciling reconciling) {
        this.importing = importing;
        this.reconciling = reconciling;
    }

    @GetMapping(IMPORTS)
    ModelAndView ask(Actor actor, FiscalYear year) {
        return page(actor, year, "", Optional.empty(), List.of());
    }

    @FreshProof(
            value = Deed.DECIDING,
            when = {"then=import", "then=leave"})
    @PostMapping(IMPORTS)
    ModelAndView bring(
            @RequestParam Map<String, String> form,
            @RequestParam(name = "upload") Optional<MultipartFile> upload,
            Actor actor,
            FiscalYear year,
            Words t,
            RedirectAttributes flash)
            throws IOException {
        try {
            var file = TypedImport.of(year, form, upload);
            var then = form.getOrDefault("then", "");
            if (then.equals("import") || then.equals("leave")) {
                return bring(actor, file, form, t, flash);
            }
            var checked = importing.preview(actor, file);
            var page = page(actor, year, file.fileName(), Optional.of(checked), List.of());
            return then.equals("reconcile")
                    ? page.addObject("reconciled", reconciling.reconcile(actor, year, checked))
                    : page;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(actor, year, "", Optional.empty(), problem.errorsAt("text"))
                    .addObject("text", form.getOrDefault("text", ""));
        }
    }

    private ModelAndView bring(
            Actor actor,
            Brought file,
            Map<String, String> form,
            Words t,
            RedirectAttributes flash) {
        boolean leaving = form.getOrDefault("then", "").equals("leave");
        try {
            var done = importing.bring(actor, file, leaving);
            flash.addFlashAttribute(
                    "notice",
                    t.s("นำเข้าแล้ว {0} รายการ รวม {1} บาท", done.fresh().size(), done.total()));
            return new ModelAndView("redirect:" + IMPORTS);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var checked = importing.preview(actor, file);
            return page(
                    actor, file.year(), file.fileName(), Optional.of(checked), problem.errors());
        }
    }

    private ModelAndView page(
            Actor actor,
            FiscalYear year,
            String fileName,
            Optional<CheckedImport> checked,
            List<FieldError> errors) {
        var page = new ModelAndView("budget/imports")
                .addObject("checked", checked)
                .addObject("text", checked.map(one -> one.brought().text()).orElse(""))
                .addObject("fileName", fileName)
                .addObject("may", ImportingEntries.may(actor))
                .addObject("latest", importing.latest(actor, year))
                .addObject("reconciled", Optional.empty())
                .addObject("errors", errors);
        if (!errors.isEmpty() || checked.filter(one -> !one.wrong().isEmpty()).isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
