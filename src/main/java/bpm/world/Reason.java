package bpm.world;

import java.util.List;
import java.util.random.RandomGenerator;

/** Why a reviewer sends a report back (เหตุผลที่ส่งกลับ), the comment on a field, and what the writer answers. */
record Reason(String sentence, String field, String comment, String answer) {

    static final Reason NONE = new Reason("", "", "", "");

    private static final List<Reason> ALL = Lines.fields("reasons.txt").stream()
            .map(fields -> new Reason(fields.get(0), fields.get(1), fields.get(2), fields.get(3)))
            .toList();

    static Reason any(RandomGenerator dice) {
        return ALL.get(dice.nextInt(ALL.size()));
    }

    /** Whether the report must show too small a result for the reason to make sense. */
    boolean asksForMore() {
        return sentence.contains("ต่ำกว่าเป้าหมาย");
    }

    /** Whether a further photo answers it. */
    boolean asksForPhotos() {
        return sentence.contains("ภาพ");
    }
}
