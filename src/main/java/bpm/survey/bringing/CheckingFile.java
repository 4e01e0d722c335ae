package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.paper.ReadTable;
import bpm.survey.answer.Answers;
import bpm.survey.question.Editions;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;
import bpm.survey.sheet.PaperForm;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Checking an uploaded file (ตรวจไฟล์ก่อนนำเข้า); inside the caller's transaction. */
@Component
class CheckingFile {

    private final Rounds rounds;
    private final Editions editions;
    private final Uploads uploads;
    private final Mappings mappings;
    private final Imports imports;

    CheckingFile(
            Rounds rounds, Editions editions, Uploads uploads, Mappings mappings, Imports imports) {
        this.rounds = rounds;
        this.editions = editions;
        this.uploads = uploads;
        this.mappings = mappings;
        this.imports = imports;
    }

    /** The round, for whoever may bring answers into it. */
    Round round(Actor actor, long id) {
        var round = rounds.get(id);
        round.requireKeeper(actor);
        round.requireSheets();
        return round;
    }

    /** By the columns chosen in a form, else as they were matched before, else as they are guessed. */
    Checked check(Actor actor, Round round, UUID id, Optional<Map<String, String>> chosen) {
        var upload = uploads.get(round.id(), id);
        var table = upload.table();
        var questionnaire = editions.get(round.edition()).questionnaire();
        var form = PaperForm.of(questionnaire);
        var headings = table.headings();
        var mapping = chosen.map(columns -> Mapping.of(columns, headings, form))
                .or(() -> mappings.find(round, headings).map(found -> found.in(form)))
                .orElseGet(() -> GuessingMapping.guess(headings, form));
        var read = ReadRows.of(table, mapping, questionnaire, actor.words());
        var fresh = fresh(round, read.rows());
        return new Checked(
                id,
                upload.fileName(),
                table,
                form,
                mapping,
                fresh,
                read.rows().size() - fresh.size(),
                read.bad(),
                read.badRows(),
                read.empty());
    }

    /** How the columns of a table were matched, from now on. */
    void remember(Round round, ReadTable table, Mapping mapping) {
        mappings.keep(round, table.headings(), mapping);
    }

    private Map<UUID, Answers> fresh(Round round, List<BroughtRow> rows) {
        var fresh = new LinkedHashMap<UUID, Answers>();
        var open = rows;
        for (int takenOut = 0; !open.isEmpty(); takenOut++) {
            int times = takenOut;
            var known = imports.known(
                    round.id(), open.stream().map(row -> row.id(round, times)).toList());
            var again = new ArrayList<BroughtRow>();
            for (var row : open) {
                var id = row.id(round, times);
                if (!known.containsKey(id)) {
                    fresh.put(id, row.answers());
                } else if (Boolean.FALSE.equals(known.get(id))) {
                    again.add(row);
                }
            }
            open = again;
        }
        return fresh;
    }
}
