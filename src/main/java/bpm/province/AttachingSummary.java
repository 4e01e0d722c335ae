package bpm.province;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Files;
import bpm.paper.Upload;
import bpm.review.Filings;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Spoken;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attaching files to an overview (แนบไฟล์สรุป) while it is written; what was sent keeps its own. */
@Component
class AttachingSummary {

    private static final int MOST = 10;
    private static final String FIELD = "files";

    private final Transactions transactions;
    private final Filings filings;
    private final Files files;

    AttachingSummary(Transactions transactions, Filings filings, Files files) {
        this.transactions = transactions;
        this.filings = filings;
        this.files = files;
    }

    /**
     * Takes the file out whose button, {@code without.7}, was pressed; keeps each other that was chosen
     * and can be kept, and says of those that cannot which they are and why.
     */
    void change(
            Actor actor, OverviewPlace place, @Nullable List<MultipartFile> chosen, String button) {
        if (button.matches("without\\.\\d{1,18}")) {
            remove(actor, place, Long.parseLong(button.substring("without.".length())));
        }
        var refused = new ArrayList<FieldError>();
        for (var file : Optional.ofNullable(chosen).orElse(List.of())) {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (file.isEmpty() && name.isEmpty()) {
                continue;
            }
            try {
                add(actor, place, Upload.bytes(file), name);
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.INVALID) {
                    throw problem;
                }
                var why = problem.errorsAt(FIELD).getFirst();
                refused.add(new FieldError(FIELD, "ไฟล์ {0}: {1}", name, (Spoken) t -> t.s(why)));
            }
        }
        if (!refused.isEmpty()) {
            throw Problem.invalid(refused);
        }
    }

    private long add(Actor actor, OverviewPlace place, byte[] uploaded, String name) {
        return transactions.write(actor, () -> {
            filings.requireEditable(actor, place.filing(), place.activity().year());
            if (files.list(place.owner()).size() >= MOST) {
                throw Problem.invalid(
                        FIELD,
                        "ภาพรวมหนึ่งมีไฟล์ได้ไม่เกิน {0} ไฟล์ กรุณานำไฟล์ที่ไม่ใช้ออกก่อน",
                        MOST);
            }
            return files.add(actor, place.province(), place.owner(), uploaded, name);
        });
    }

    private void remove(Actor actor, OverviewPlace place, long id) {
        transactions.write(actor, () -> {
            filings.requireEditable(actor, place.filing(), place.activity().year());
            files.remove(actor, place.owner(), id);
        });
    }
}
