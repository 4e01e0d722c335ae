package bpm.survey.quality;

import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The raw answers of one round, newest first, in the caller's transaction and scope. */
@Component
class Sheets {

    /** More than a hall ever holds; of a larger round the newest are looked over. */
    static final int MOST = 20_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;

    Sheets(JdbcClient database) {
        this.database = database;
    }

    List<Sheet> of(Round round) {
        return database.sql("""
                        select received_at, channel, sheet, answers::text as answers
                        from survey_response
                        where round = :round and removed_at is null
                        order by seq desc
                        limit :most
                        """)
                .param("round", round.id())
                .param("most", MOST)
                .query((row, i) -> sheet(row))
                .list();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("channel").equals("QR"),
                Optional.ofNullable(row.getObject("sheet", Integer.class)),
                JSON.readValue(row.getString("answers"), ANSWERS));
    }
}
