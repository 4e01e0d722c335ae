package bpm.survey.bringing;

import bpm.paper.ReadTable;
import bpm.survey.answer.Answers;
import bpm.survey.sheet.PaperForm;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An uploaded file, read by a mapping and compared with what was brought in before (ผลตรวจก่อนนำเข้า): the new
 * rows by the ids that they would have, and how many stand already.
 */
public record Checked(
        UUID upload,
        String fileName,
        ReadTable table,
        PaperForm form,
        Mapping mapping,
        Map<UUID, Answers> fresh,
        int known,
        List<BadCell> bad,
        List<Integer> badRows,
        List<Integer> empty) {

    private static final int SAMPLES = 3;

    /** What stands first under a heading, for whoever matches columns. */
    public List<String> samples(String heading) {
        return table.rows().stream()
                .map(row -> row.text(heading).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** Whether a column tells who sent the answer, which is not kept. */
    public boolean isOfSender(String heading) {
        return SenderColumns.is(heading);
    }

    /** Whether everything in it may be stored as it is. */
    public boolean isWhole() {
        return bad.isEmpty() && !fresh.isEmpty();
    }
}
