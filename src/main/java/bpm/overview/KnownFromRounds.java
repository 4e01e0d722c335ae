package bpm.overview;

import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.results.Heading;
import bpm.results.KnownElsewhere;
import bpm.results.ResultsPlace;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the held rounds already tell a results form (จากรุ่นที่จัด): days and places. */
@Component
@Order(2)
class KnownFromRounds implements KnownElsewhere {

    private final JdbcClient database;

    KnownFromRounds(JdbcClient database) {
        this.database = database;
    }

    private record Held(LocalDate from, LocalDate to, String place) {}

    @Override
    public Answers about(ResultsPlace place) {
        var held = database.sql("""
                        select held_from, held_to, place
                        from survey_round_v
                        where office = :office and activity = :activity
                        order by number
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> new Held(
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("held_to", LocalDate.class),
                        row.getString("place")))
                .list();
        return held.isEmpty() ? Answers.NONE : answers(held);
    }

    private static Answers answers(List<Held> held) {
        return new Answers(Map.of(
                Heading.DATES.code(),
                new Answer.Table(held.stream()
                        .map(one -> new Answers(Map.of(
                                Heading.FROM, new Answer.One(one.from().toString()),
                                Heading.TO, new Answer.One(one.to().toString()))))
                        .toList()),
                Heading.PLACE.code(),
                new Answer.One(held.stream()
                        .map(Held::place)
                        .filter(place -> !place.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n")))));
    }
}
