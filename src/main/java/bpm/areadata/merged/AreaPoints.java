package bpm.areadata.merged;

import bpm.areadata.AreaPlace;
import bpm.areadata.AreaRows;
import bpm.areadata.map.MapPoint;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The points of rows for a map, those within a hundred metres as one: in the scope of the transaction. */
@Component
class AreaPoints {

    /** So many a map can show; the most crowded ones first. */
    static final int MOST = 2000;

    private final JdbcClient database;

    AreaPoints(JdbcClient database) {
        this.database = database;
    }

    /** The rows of an office as they are now. */
    List<MapPoint> of(AreaPlace place) {
        return database.sql("""
                        select round(latitude, 3) as latitude, round(longitude, 3) as longitude,
                            count(*) as rows, min(name) as name
                        from areadata_row
                        where office = :office and activity = :activity and removed_at is null
                            and latitude is not null
                        group by 1, 2
                        order by count(*) desc, 1, 2
                        limit :most
                        """)
                .paramSource(AreaRows.at(place).addValue("most", MOST))
                .query((row, i) -> at(row))
                .list();
    }

    /** The rows of an office in a version that it sent. */
    List<MapPoint> sent(AreaPlace place, int version) {
        return database.sql("""
                        select round(latitude, 3) as latitude, round(longitude, 3) as longitude,
                            count(*) as rows, min(name) as name
                        from areadata_sent_row
                        where office = :office and activity = :activity and version = :version
                            and latitude is not null
                        group by 1, 2
                        order by count(*) desc, 1, 2
                        limit :most
                        """)
                .paramSource(AreaRows.at(place).addValue("version", version).addValue("most", MOST))
                .query((row, i) -> at(row))
                .list();
    }

    /** What the offices at and below this one sent last, where it lies with the reviewer or is approved. */
    List<MapPoint> below(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select round(s.latitude, 3) as latitude, round(s.longitude, 3) as longitude,
                            count(*) as rows, min(s.name) as name
                        from review_filing_v f
                        join areadata_sent_row s on s.office = f.office and s.activity = f.activity
                            and s.version = f.version
                        where f.kind = 'AREA' and f.activity = :activity and f.year = :year
                            and f.office like :under and f.state in ('SUBMITTED', 'APPROVED')
                            and s.latitude is not null
                        group by 1, 2
                        order by count(*) desc, 1, 2
                        limit :most
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .param("most", MOST)
                .query((row, i) -> at(row))
                .list();
    }

    private static MapPoint at(ResultSet row) throws SQLException {
        return new MapPoint(
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getLong("rows"),
                row.getString("name"));
    }
}
