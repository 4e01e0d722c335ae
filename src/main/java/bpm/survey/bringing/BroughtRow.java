package bpm.survey.bringing;

import bpm.paper.ReadTable;
import bpm.survey.answer.Answers;
import bpm.survey.round.Round;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A row that can be stored (แถวที่นำเข้าได้), and how many above it say the same, itself included: its place
 * in the sheet names no row, for people delete rows and sort them.
 */
record BroughtRow(Map<String, String> said, int nth, Answers answers) {

    BroughtRow {
        said = Map.copyOf(said);
    }

    /** What stands in a row, without its empty cells, which come and go as a sheet is saved. */
    static Map<String, String> said(ReadTable.Row row) {
        var said = new TreeMap<>(row.texts());
        said.values().removeIf(String::isBlank);
        return said;
    }

    /**
     * The id that the row always has in the round, so that it counts once; each time that it was taken out
     * again gives it a new one.
     */
    UUID id(Round round, int takenOut) {
        var name = round.id() + "\n" + nth + "\n" + takenOut + "\n" + new TreeMap<>(said);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
