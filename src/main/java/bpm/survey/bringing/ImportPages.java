package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.Table;
import bpm.shared.FieldError;
import bpm.survey.question.Editions;
import bpm.survey.round.Round;
import bpm.survey.round.RoundFrame;
import bpm.survey.round.RoundPlace;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the pages of imports show. */
@Component
class ImportPages {

    private final Transactions transactions;
    private final CheckingFile checking;
    private final Imports imports;
    private final Editions editions;
    private final RoundFrame frame;

    ImportPages(
            Transactions transactions,
            CheckingFile checking,
            Imports imports,
            Editions editions,
            RoundFrame frame) {
        this.transactions = transactions;
        this.checking = checking;
        this.imports = imports;
        this.editions = editions;
        this.frame = frame;
    }

    /** Where a file is chosen, with the imports of earlier. */
    ModelAndView files(Actor actor, long id, List<FieldError> errors) {
        return transactions.read(actor, () -> {
            var round = checking.round(actor, id);
            return page("survey/bringing/files", round, errors)
                    .addObject("imports", imports.of(id));
        });
    }

    /** An uploaded file: its columns, what is wrong in it, and what would come. */
    ModelAndView file(
            Actor actor,
            long id,
            UUID upload,
            Optional<Map<String, String>> chosen,
            List<FieldError> errors) {
        return transactions.read(actor, () -> {
            var round = checking.round(actor, id);
            return page("survey/bringing/file", round, errors)
                    .addObject("checked", checking.check(actor, round, upload, chosen));
        });
    }

    /** The spreadsheet to fill, and under which name it is taken away. */
    List<Table> template(Actor actor, long id) {
        return transactions.read(actor, () -> {
            var round = checking.round(actor, id);
            return Template.of(editions.get(round.edition()).questionnaire(), actor.words());
        });
    }

    private ModelAndView page(String view, Round round, List<FieldError> errors) {
        var page = frame.page(view, RoundPlace.of(round))
                .addObject("round", round)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
