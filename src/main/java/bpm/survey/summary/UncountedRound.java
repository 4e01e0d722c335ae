package bpm.survey.summary;

import bpm.org.Office;
import bpm.shared.Words;
import bpm.survey.tally.AsideRound;

/** A round that is missing in a summary because its answers cannot be counted (รุ่นที่รวมยอดไม่ได้). */
public record UncountedRound(Office office, AsideRound round) {

    /** Which one, and what to do. */
    public String told(Words t) {
        return t.s(
                "สรุปนี้ไม่รวมครั้งที่ {0} ของ{1} (รหัส {2}) เพราะรวมยอดไม่ได้ คำตอบยังอยู่ครบ"
                        + " แจ้งผู้ดูแลระบบให้ตรวจด้วย bin/bpm verify แล้วระบบจะรวมให้เอง",
                round.number(), office.brief(t), round.code());
    }
}
