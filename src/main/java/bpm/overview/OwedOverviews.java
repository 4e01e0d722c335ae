package bpm.overview;

import bpm.org.OfficeCode;
import bpm.plan.Timeliness;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Reads which overviews a province is to send now, by one statement in the reader's scope. */
@Component
class OwedOverviews {

    private final JdbcClient database;

    OwedOverviews(JdbcClient database) {
        this.database = database;
    }

    /** What came back first, then by the day on which it is due. */
    List<OwedOverview> of(OfficeCode province, FiscalYear year, LocalDate today) {
        return database.sql("""
                        select activity, office, activity_name, activity_name_en, due,
                            coalesce(state = 'RETURNED', false) as returned
                        from notice_filing_v
                        where year = :year
                          and office = :province
                          and kind = 'OVERVIEW'
                          and (state = 'RETURNED' or (first_on is null and due <= :soon))
                        order by returned desc, due, position, activity collate "C"
                        """)
                .param("year", year.number())
                .param("province", province.value())
                .param("soon", today.plusDays(Timeliness.SOON_DAYS))
                .query((row, i) -> new OwedOverview(
                        row.getString("activity"),
                        new OfficeCode(row.getString("office")),
                        row.getString("activity_name"),
                        row.getString("activity_name_en"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("returned")))
                .list();
    }
}
