package bpm.province;

import bpm.review.FilingKind;
import bpm.review.FilingState;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what each office of a province has filed of an activity, by one statement in the reader's scope. */
@Component
class Contributions {

    private final JdbcClient database;

    Contributions(JdbcClient database) {
        this.database = database;
    }

    /** The province's own office first, then its districts by code. */
    List<Contribution> of(OverviewPlace place) {
        return database.sql("""
                        select a.office, a.due, a.target, a.unit, a.evaluation, a.results, a.area as expected,
                            p.result, coalesce(p.percent, round(p.result * 100 / a.target, 2)) as percent,
                            f.progress, f.evaluated, f.resulted, f.area,
                            f.progress_version, f.evaluated_version, f.resulted_version, f.area_version,
                            r.rounds, r.answers
                        from plan_assignment_v a
                        left join progress_report_v p on p.office = a.office and p.activity = a.activity
                        cross join lateral (
                            select max(state) filter (where kind = 'PROGRESS') as progress,
                                max(state) filter (where kind = 'EVALUATION') as evaluated,
                                max(state) filter (where kind = 'RESULTS') as resulted,
                                max(state) filter (where kind = 'AREA'
                                    and (a.area or state <> 'DRAFT')) as area,
                                max(version) filter (where kind = 'PROGRESS') as progress_version,
                                max(version) filter (where kind = 'EVALUATION') as evaluated_version,
                                max(version) filter (where kind = 'RESULTS') as resulted_version,
                                max(version) filter (where kind = 'AREA') as area_version
                            from review_filing_v
                            where office = a.office and activity = a.activity
                        ) f
                        cross join lateral (
                            select count(*) as rounds, coalesce(sum(responses), 0) as answers
                            from survey_round_v
                            where office = a.office and activity = a.activity
                        ) r
                        where a.activity = :activity and a.year = :year
                            and a.office collate "C" >= :province and a.office collate "C" < :province || '~'
                        order by a.office collate "C"
                        """)
                .param("activity", place.activity().toString())
                .param("year", place.activity().year().number())
                .param("province", place.province().value())
                .query((row, i) -> contribution(row))
                .list();
    }

    private static Contribution contribution(ResultSet row) throws SQLException {
        return new Contribution(
                row.getString("office"),
                row.getObject("due", LocalDate.class),
                plain(row.getBigDecimal("target")),
                row.getString("unit"),
                plain(row.getBigDecimal("result")),
                Optional.ofNullable(row.getBigDecimal("percent")),
                row.getLong("rounds"),
                row.getLong("answers"),
                parts(row),
                List.of(),
                "");
    }

    private static List<Contribution.Part> parts(ResultSet row) throws SQLException {
        var parts = new ArrayList<Contribution.Part>();
        parts.add(part(FilingKind.PROGRESS, "progress", row));
        if (row.getBoolean("evaluation")) {
            parts.add(part(FilingKind.EVALUATION, "evaluated", row));
        }
        if (row.getBoolean("results")) {
            parts.add(part(FilingKind.RESULTS, "resulted", row));
        }
        if (row.getBoolean("expected") || row.getString("area") != null) { // or filed all the same
            parts.add(part(FilingKind.AREA, "area", row));
        }
        return parts;
    }

    private static Contribution.Part part(FilingKind kind, String column, ResultSet row)
            throws SQLException {
        return new Contribution.Part(
                kind,
                Optional.ofNullable(row.getString(column)).map(FilingState::valueOf),
                row.getInt(column + "_version"));
    }

    /** 60, neither 60.00 nor 6E+1: a number is told as it was typed, and compares with what was sent. */
    private static Optional<BigDecimal> plain(@Nullable BigDecimal number) {
        return Optional.ofNullable(number)
                .map(BigDecimal::stripTrailingZeros)
                .map(plain -> plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
