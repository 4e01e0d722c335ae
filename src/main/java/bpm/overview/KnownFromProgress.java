package bpm.overview;

import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.results.Heading;
import bpm.results.KnownElsewhere;
import bpm.results.ResultsPlace;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the progress report already tells a results form (จากรายงานผลการปฏิบัติงาน): the days, the
 * result, what succeeded.
 */
@Component
@Order(1)
class KnownFromProgress implements KnownElsewhere {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    KnownFromProgress(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Answers about(ResultsPlace place) {
        return database.sql("""
                        select p.dates, p.success_points, p.result, p.remarks,
                            a.activity_name, a.target, a.unit
                        from progress_told_v p
                        join plan_assignment_v a on a.office = p.office and a.activity = p.activity
                        where p.office = :office and p.activity = :activity
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> answers(row))
                .optional()
                .orElse(Answers.NONE);
    }

    private static Answers answers(ResultSet row) throws SQLException {
        var known = new LinkedHashMap<String, Answer>();
        var dates = JSON.readTree(row.getString("dates"))
                .valueStream()
                .map(KnownFromProgress::days)
                .toList();
        known.put(Heading.DATES.code(), new Answer.Table(dates));
        known.put(
                Heading.SUCCESS.code(),
                new Answer.One(JSON.readTree(row.getString("success_points"))
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining("\n"))));
        known.put(Heading.SUGGESTIONS.code(), new Answer.One(row.getString("remarks")));
        var result = Optional.ofNullable(row.getBigDecimal("result"));
        var target = Optional.ofNullable(row.getBigDecimal("target"));
        if (result.isPresent()) {
            known.put(
                    Heading.OUTPUTS.code(),
                    new Answer.Table(List.of(new Answers(Map.of(
                            Heading.INDICATOR, new Answer.One(row.getString("activity_name")),
                            Heading.AIMED,
                                    new Answer.One(target.map(one -> one.toPlainString())
                                            .orElse("")),
                            Heading.REACHED, new Answer.One(result.get().toPlainString()),
                            Heading.UNIT, new Answer.One(row.getString("unit")))))));
        }
        return new Answers(known);
    }

    private static Answers days(JsonNode held) {
        return new Answers(Map.of(
                Heading.FROM, new Answer.One(held.path("from").asString("")),
                Heading.TO, new Answer.One(held.path("to").asString(""))));
    }
}
