package bpm.survey.intake;

import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one-time codes of rounds that print them (รหัสใช้ครั้งเดียว), as answers use them up. */
@Component
class Slips {

    private static final String USE = """
            update survey_slip s
            set used_by = a.id, used_at = ?
            from unnest(?::bigint[], ?::text[], ?::uuid[]) as a (round, code, id)
            where s.round = a.round
                and s.code = a.code
                and s.used_by is null
                and not exists (
                    select 1 from survey_response r where r.round = a.round and r.id = a.id)
            """;

    private static final String LOOK = """
            select s.code is not null as known,
                s.used_by is not distinct from a.id as own,
                exists (
                    select 1 from survey_response r where r.round = a.round and r.id = a.id) as sent
            from unnest(?::bigint[], ?::text[], ?::uuid[]) with ordinality as a (round, code, id, place)
            left join survey_slip s on s.round = a.round and s.code = a.code
            order by a.place
            """;

    /** As it is kept, however it was typed. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Uses up the slips of those that need one, in the connection's transaction; gives back who is refused,
     * by place. Whoever was kept before is not asked again.
     */
    Map<Integer, Receipt> claim(Connection connection, List<Arrival> arrivals, OffsetDateTime now)
            throws SQLException {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < arrivals.size(); i++) {
            if (arrivals.get(i).slips()) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return Map.of();
        }
        var needy = places.stream().map(arrivals::get).toList();
        try (var statement = connection.prepareStatement(USE)) {
            statement.setObject(1, now);
            bind(connection, statement, 2, needy);
            statement.executeUpdate();
        }
        return refused(connection, needy, places);
    }

    private static Map<Integer, Receipt> refused(
            Connection connection, List<Arrival> needy, List<Integer> places) throws SQLException {
        var refused = new HashMap<Integer, Receipt>();
        try (var statement = connection.prepareStatement(LOOK)) {
            bind(connection, statement, 1, needy);
            try (ResultSet row = statement.executeQuery()) {
                for (int place : places) {
                    row.next();
                    if (!row.getBoolean("sent") && !row.getBoolean("own")) {
                        refused.put(
                                place,
                                row.getBoolean("known") ? Receipt.SLIP_USED : Receipt.SLIP_UNKNOWN);
                    }
                }
            }
        }
        return refused;
    }

    private static void bind(
            Connection connection,
            java.sql.PreparedStatement statement,
            int first,
            List<Arrival> needy)
            throws SQLException {
        statement.setObject(first, Responses.longs(needy, Arrival::round));
        statement.setArray(
                first + 1,
                Responses.array(connection, "text", needy, a -> plain(a.slip().orElse(""))));
        statement.setArray(first + 2, Responses.array(connection, "uuid", needy, Arrival::id));
    }
}
