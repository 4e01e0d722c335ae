package bpm.nation.efficiency;

import bpm.access.Actor;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The weights that the department set for each year, in the caller's transaction. */
@Component
class Weighings {

    private final JdbcClient database;
    private final Clock clock;

    Weighings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Weights of(FiscalYear year) {
        return database.sql("""
                        select result, money, on_time, satisfaction, gain, cost, version, changed_at,
                            changed_by_name
                        from nation_weighing
                        where year = :year
                        """)
                .param("year", year.number())
                .query((row, i) -> weights(row))
                .optional()
                .orElseGet(Weights::usual);
    }

    /** Keeps them in the place of the version seen; false where another one stands there by now. */
    boolean keep(FiscalYear year, Weights weights, Actor actor) {
        int kept = database.sql("""
                        insert into nation_weighing as kept (year, result, money, on_time, satisfaction,
                            gain, cost, changed_at, changed_by_name)
                        select :year, :result, :money, :onTime, :satisfaction, :gain, :cost, :now, :actorName
                        where :seen = 0 or exists (select from nation_weighing where year = :year)
                        on conflict (year) do update
                        set result = excluded.result, money = excluded.money, on_time = excluded.on_time,
                            satisfaction = excluded.satisfaction, gain = excluded.gain, cost = excluded.cost,
                            version = kept.version + 1, changed_at = excluded.changed_at,
                            changed_by_name = excluded.changed_by_name
                        where kept.version = :seen
                        """)
                .param("year", year.number())
                .param("result", weights.at(Dimension.RESULT))
                .param("money", weights.at(Dimension.MONEY))
                .param("onTime", weights.at(Dimension.ON_TIME))
                .param("satisfaction", weights.at(Dimension.SATISFACTION))
                .param("gain", weights.at(Dimension.GAIN))
                .param("cost", weights.at(Dimension.COST))
                .param("now", OffsetDateTime.now(clock))
                .param("actorName", actor.fullName())
                .param("seen", weights.version())
                .update();
        return kept == 1;
    }

    private static Weights weights(ResultSet row) throws SQLException {
        return new Weights(
                Map.of(
                        Dimension.RESULT, row.getInt("result"),
                        Dimension.MONEY, row.getInt("money"),
                        Dimension.ON_TIME, row.getInt("on_time"),
                        Dimension.SATISFACTION, row.getInt("satisfaction"),
                        Dimension.GAIN, row.getInt("gain"),
                        Dimension.COST, row.getInt("cost")),
                row.getInt("version"),
                row.getString("changed_by_name"),
                Optional.of(row.getObject("changed_at", OffsetDateTime.class).toInstant()));
    }
}
