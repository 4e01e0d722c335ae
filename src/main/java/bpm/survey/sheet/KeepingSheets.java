package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.survey.intake.Channel;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Receipt;
import bpm.survey.intake.RemovingResponses;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What every write of a sheet has in common: it counts as a response, and the trail tells of it. */
@Component
class KeepingSheets {

    private final Intake intake;
    private final RemovingResponses removing;
    private final Trail trail;

    KeepingSheets(Intake intake, RemovingResponses removing, Trail trail) {
        this.removing = removing;
        this.intake = intake;
        this.trail = trail;
    }

    /** Keeps a sheet within the caller's transaction; gives back whether it is new. */
    boolean keep(Round round, UUID id, TypedSheet.Sheet sheet) {
        var receipt = intake.receive(
                round,
                new Submission(
                        id,
                        Channel.PAPER,
                        Optional.of(sheet.number()),
                        Optional.empty(),
                        sheet.answers()));
        if (receipt == Receipt.SHEET_TAKEN) {
            throw Problem.invalid(List.of(SheetError.taken(sheet.number())));
        }
        if (!receipt.isKept()) {
            throw Problem.conflict(receipt.sentence());
        }
        return receipt == Receipt.ACCEPTED;
    }

    /** Takes a sheet out within the caller's transaction; somebody may be faster between look and lock. */
    void takeOut(Actor actor, Round round, KeptSheet sheet) {
        if (removing.remove(actor, round, List.of(sheet.id())) == 0) {
            throw stale();
        }
    }

    static Problem stale() {
        return Problem.stale(
                "มีผู้แก้ไขแผ่นนี้ก่อนท่าน สิ่งที่ท่านพิมพ์ยังอยู่ กรุณาตรวจแล้วบันทึกอีกครั้ง");
    }

    void tell(Actor actor, Round round, String what, int sheet, Map<String, ?> detail) {
        trail.add(actor, round.office(), what, "sheet " + sheet + " of " + round.subject(), detail);
    }
}
