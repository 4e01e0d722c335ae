package bpm.exchange.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a data set row by row (อ่านทีละแถว): the database keeps a cursor in the transaction at hand
 * and hands over some
 * rows at a time, however many there are.
 */
@Component
class Rows {

    private static final int AT_ONCE = 1000;

    private final JdbcClient database;

    Rows(JdbcClient database) {
        this.database = database;
    }

    /** One row as it was read: the values in the order of the fields. */
    interface Reading {
        List<@Nullable Object> read(ResultSet row) throws SQLException;
    }

    void walk(Wanted wanted, Reading reading, Consumer<List<@Nullable Object>> use) {
        var statement = wanted.set().statement(wanted);
        var asked = database.sql(statement).withFetchSize(AT_ONCE);
        if (statement.contains(":under")) {
            asked = asked.param("under", wanted.pattern());
        }
        if (statement.contains(":year")) {
            asked = asked.param("year", wanted.year().orElseThrow().number());
        }
        if (statement.contains(":activity")) {
            asked = asked.param("activity", wanted.activity().orElseThrow());
        }
        asked.query((ResultSet row) -> use.accept(reading.read(row)));
    }

    /** The values of a row, field by field. */
    static Reading plain(Dataset set) {
        return row -> {
            var values = new ArrayList<@Nullable Object>(set.fields().size());
            for (var field : set.fields()) {
                values.add(field.read(row));
            }
            return values;
        };
    }

    /** The questionnaires that were answered in what is wanted. */
    List<String> editions(Wanted wanted) {
        return database.sql("""
                        select content::text
                        from survey_edition_v
                        where activity = :activity
                        order by id
                        """)
                .param("activity", wanted.activity().orElseThrow())
                .query(String.class)
                .list();
    }

    /** As {@link #editions}, of all activities. */
    Set<String> allEditions() {
        return new LinkedHashSet<>(database.sql("""
                        select content::text
                        from survey_edition_v
                        order by id
                        """).query(String.class).list());
    }
}
