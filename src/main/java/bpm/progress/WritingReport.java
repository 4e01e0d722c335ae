package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.Upload;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeping what a page's form sent (บันทึกจากหน้าเว็บ): the texts, the captions, and each photo that
 * can be kept.
 */
@Component
class WritingReport {

    private final Transactions transactions;
    private final Plans plans;
    private final SavingDraft saving;
    private final ReportPhotos photos;

    WritingReport(Transactions transactions, Plans plans, SavingDraft saving, ReportPhotos photos) {
        this.transactions = transactions;
        this.plans = plans;
        this.saving = saving;
        this.photos = photos;
    }

    /** Keeps the captions, and the texts where the form came with them. */
    Written save(Actor actor, ReportPlace place, TypedFields fields, boolean alone) {
        return transactions.write(actor, () -> {
            var texts = Optional.of(fields)
                    .filter(TypedFields::hasTexts)
                    .map(with ->
                            with.draft(plans.activity(place.activity()).successPoints(), alone))
                    .map(draft -> saving.save(actor, place, draft));
            return new Written(texts, photos.caption(actor, place, fields.captions(alone)));
        });
    }

    /** Keeps what was chosen where two people wrote. */
    Written choose(Actor actor, ReportPlace place, TypedDraft chosen, ChosenTexts choice) {
        return transactions.write(
                actor,
                () -> new Written(
                        Optional.of(saving.save(actor, place, chosen)),
                        photos.caption(actor, place, choice.captions())));
    }

    /** Keeps the photos that can be kept; says of each other one which it is and why not. */
    List<String> add(Actor actor, ReportPlace place, List<MultipartFile> files, Words t) {
        var refused = new ArrayList<String>();
        for (var file : files) {
            if (file.isEmpty() && name(file).isEmpty()) {
                continue; // an empty file field
            }
            try {
                addOne(actor, place, file);
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.INVALID
                        && problem.kind() != Problem.Kind.TOO_MANY) {
                    throw problem;
                }
                refused.add(name(file) + ": " + sentence(problem, t));
            }
        }
        return List.copyOf(refused);
    }

    /** Keeps one photo, or refuses it. */
    void addOne(Actor actor, ReportPlace place, MultipartFile file) {
        photos.add(actor, place, Upload.bytes(file), name(file));
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static String sentence(Problem problem, Words t) {
        return problem.errors().isEmpty() ? t.s(problem) : t.s(problem.errors().getFirst());
    }
}
