package bpm.survey.suggestion;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.ThaiText;
import bpm.survey.question.Editions;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Wording;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What participants wrote, newest first, masked on the way out; in the caller's transaction and scope. */
@Component
class Suggestions {

    private static final String WRITTEN = """
            select r.id, r.number, r.office, r.edition, word.code, s.answers ->> word.code as text
            from survey_response s
            join survey_round r on r.id = s.round
            cross join unnest(:codes::text[]) as word (code)
            where s.removed_at is null and r.removed_at is null and {which}
                and s.answers ->> word.code is not null
            order by s.seq desc, word.code
            limit :most
            """;

    private static final String OPEN = """
            select distinct q ->> 'code' as code
            from survey_edition e
            cross join lateral jsonb_path_query(e.content, '$.sections[*].questions[*]') q
            where q ->> 'kind' = 'OPEN'
                and e.id in (select r.edition from survey_round r where r.removed_at is null and {which})
            order by code
            """;

    private final JdbcClient database;
    private final Editions editions;

    Suggestions(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    List<Suggestion> of(Round round, int most) {
        return read("r.id = :round", Map.of("round", round.id(), "most", most));
    }

    /** Of an office and all below it. */
    List<Suggestion> under(ActivityKey activity, OfficeCode office, int most) {
        return read(
                "r.activity = :activity and r.office like :under",
                Map.of(
                        "activity",
                        activity.toString(),
                        "under",
                        office.scope() + "%",
                        "most",
                        most));
    }

    private List<Suggestion> read(String which, Map<String, ?> values) {
        var found = new ArrayList<Suggestion>();
        var codes = database.sql(OPEN.replace("{which}", which))
                .params(values)
                .query(String.class)
                .list();
        database.sql(WRITTEN.replace("{which}", which))
                .params(values)
                .param("codes", codes.toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.add(suggestion(row));
                });
        return List.copyOf(found);
    }

    private Suggestion suggestion(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return new Suggestion(
                row.getLong("id"),
                row.getInt("number"),
                new OfficeCode(row.getString("office")),
                question(row.getLong("edition"), code),
                Masking.mask(ThaiText.tidyLines(row.getString("text"))));
    }

    private Wording question(long edition, String code) {
        return editions.get(edition)
                .questionnaire()
                .questions()
                .filter(question ->
                        question.kind() == QuestionKind.OPEN && question.code().equals(code))
                .findFirst()
                .map(Question::text)
                .orElse(new Wording("", ""));
    }
}
