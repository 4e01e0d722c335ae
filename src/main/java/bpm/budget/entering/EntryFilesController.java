package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Files;
import bpm.budget.ledger.CorrectingEntry;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.MoneyPlace;
import bpm.paper.Upload;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** The paper of an entry, attached (แนบเอกสาร): by whoever may post it. */
@Controller
class EntryFilesController {

    private final Entries entries;
    private final Files files;
    private final Transactions transactions;

    EntryFilesController(Entries entries, Files files, Transactions transactions) {
        this.entries = entries;
        this.files = files;
        this.transactions = transactions;
    }

    @PostMapping(MoneyPlaceArguments.MONEY + "/{id:\\d{1,15}}/files")
    String attach(
            MoneyPlace place,
            @PathVariable long id,
            @RequestParam List<MultipartFile> files,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        var entry = transactions.read(
                actor, () -> entries.find(place, id).orElseThrow(Problem::notFound));
        CorrectingEntry.refusal(actor, entry).ifPresent(refusal -> {
            throw Problem.forbidden(refusal.sentence());
        });
        for (var file : files) {
            if (!file.isEmpty()) {
                var name = String.valueOf(file.getOriginalFilename());
                this.files.add(actor, place.office(), entry.owner(), Upload.bytes(file), name);
                flash.addFlashAttribute("notice", t.s("แนบไฟล์แล้ว"));
            }
        }
        return "redirect:" + entry.path();
    }
}
