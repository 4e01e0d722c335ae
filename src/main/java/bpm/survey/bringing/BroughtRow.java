package bpm.survey.bringing;

import bpm.paper.ReadTable;
import bpm.survey.answer.Answers;
import bpm.survey.round.Round;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.UUID;

/** A row that can be stored (แถวที่นำเข้าได้), with the number that the spreadsheet shows beside it. */
record BroughtRow(ReadTable.Row row, Answers answers) {

    int number() {
        return row.number();
    }

    /**
     * The id that the row always has in the round, so that the same file counts once; each time that it
     * was taken out again gives it a new one.
     */
    UUID id(Round round, int takenOut) {
        var said =
                round.id() + "\n" + number() + "\n" + takenOut + "\n" + new TreeMap<>(row.texts());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
