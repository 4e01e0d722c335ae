package bpm.world;

import bpm.access.Actor;
import bpm.attachment.TypedCaption;
import bpm.progress.ReportPhotos;
import bpm.progress.ReportPlace;
import bpm.progress.SavingDraft;
import bpm.progress.Sending;
import bpm.progress.SubmittingReport;
import bpm.review.Commenting;
import bpm.review.FilingStep;
import bpm.review.TakingStep;
import bpm.review.TakingUp;
import bpm.world.drawing.Album;
import bpm.world.drawing.Scene;

import org.springframework.stereotype.Component;

import java.util.Map;

/** What people in offices do with a report (งานของเจ้าหน้าที่), by the use cases that everyone's clicks reach. */
@Component
class OfficeWork {

    private final SavingDraft saving;
    private final SubmittingReport submitting;
    private final TakingUp takingUp;
    private final Commenting commenting;
    private final TakingStep steps;
    private final ReportPhotos photos;

    OfficeWork(
            SavingDraft saving,
            SubmittingReport submitting,
            TakingUp takingUp,
            Commenting commenting,
            TakingStep steps,
            ReportPhotos photos) {
        this.saving = saving;
        this.submitting = submitting;
        this.takingUp = takingUp;
        this.commenting = commenting;
        this.steps = steps;
        this.photos = photos;
    }

    void save(Actor writer, ReportPlace place, Report form) {
        saving.saveOver(writer, place, form.texts());
    }

    void attach(
            Actor writer, ReportPlace place, Album album, Scene scene, int number, String name) {
        long id = photos.add(writer, place, album.photo(scene, number), name);
        photos.caption(writer, place, Map.of(id, TypedCaption.over(scene.caption())));
    }

    void submit(Actor writer, ReportPlace place) {
        submitting.submit(writer, place, Sending.asItIs());
    }

    void step(Actor actor, ReportPlace place, FilingStep step, String note) {
        steps.take(actor, place.filing(), step, note);
    }

    void takeUp(Actor reviewer, ReportPlace place) {
        takingUp.takeUp(reviewer, place.filing());
    }

    void comment(Actor reviewer, ReportPlace place, String field, String text) {
        commenting.comment(reviewer, place.filing(), field, text);
    }
}
