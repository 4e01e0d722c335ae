package bpm.overview.tracking;

import bpm.org.OfficeCode;
import bpm.plan.Timeliness;
import bpm.review.FilingKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads filings as they are due and stand, one by one or counted; a statement each. */
@Component
class Marks {

    private final JdbcClient database;

    Marks(JdbcClient database) {
        this.database = database;
    }

    /** What an office, or a province and all below it, has of one activity or of one kind. */
    record Part(OfficeCode office, String about, Figures figures) {

        private Place place() {
            return new Place(office, about);
        }
    }

    private record Place(OfficeCode office, String about) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::office)
                    .thenComparing(Place::about)
                    .compare(this, other);
        }
    }

    /** Each filing, in the plan's order, the offices by code. */
    List<Mark> of(TrackingFilter filter, LocalDate today) {
        return asking("""
                        select activity, office, kind, due, coalesce(state, '') as state, first_on
                        from notice_filing_v
                        """ + filter.where() + filter.besides() + """
                        order by position, activity collate "C", office collate "C", place
                        """, filter, today)
                .query((row, i) -> mark(row, today))
                .list();
    }

    /** How many activities at offices there are: the rows of a list of them. */
    int cells(TrackingFilter filter, LocalDate today) {
        return asking(
                        "select count(distinct (activity, office))\n" + filings(filter),
                        filter,
                        today)
                .query(Integer.class)
                .single();
    }

    /** The filings of so many activities at offices, from one on. */
    List<Mark> page(TrackingFilter filter, LocalDate today, int offset, int most) {
        return asking("""
                        with cell as (
                            select activity, office, min(position) as first
                        """ + filings(filter) + """
                            group by activity, office
                            order by first, activity collate "C", office collate "C"
                            limit :most offset :offset)
                        select f.activity, f.office, f.kind, f.due, coalesce(f.state, '') as state, f.first_on
                        from cell
                        join notice_filing_v f on f.activity = cell.activity and f.office = cell.office
                            and f.year = :year and f.kind <> 'MONTHLY'
                        order by cell.first, f.activity collate "C", f.office collate "C", f.place
                        """, filter, today)
                .param("most", most)
                .param("offset", offset)
                .query((row, i) -> mark(row, today))
                .list();
    }

    private static String filings(TrackingFilter filter) {
        return "from notice_filing_v\n" + filter.where() + filter.besides();
    }

    /** Counted by province and activity: the nation in as many parts as its table has cells. */
    List<Part> byProvince(TrackingFilter filter, LocalDate today) {
        return counted("left(office, 2)", "activity", filter.views(), filter, today);
    }

    /** Counted by kind and office, months too: provinces with all below them for the nation. */
    List<Part> byKind(TrackingFilter filter, LocalDate today) {
        var office = filter.isNation() ? "left(office, 2)" : "office";
        return counted(office, "kind", filter.allViews(), filter, today);
    }

    /** What is asked for and what is owed are found in different ways: by a statement each, then added. */
    private List<Part> counted(
            String office,
            String about,
            List<String> views,
            TrackingFilter filter,
            LocalDate today) {
        var parts = new TreeMap<Place, Figures>();
        for (var view : views) {
            asking(
                            "select " + office + " as part, " + about + " as about, "
                                    + Figures.COLUMNS + "from " + view + "\n" + filter.where()
                                    + "group by part, about\norder by part, about",
                            filter,
                            today)
                    .query((row, i) -> part(row))
                    .list()
                    .forEach(part -> parts.merge(part.place(), part.figures(), Figures::plus));
        }
        return parts.entrySet().stream()
                .map(one -> new Part(one.getKey().office(), one.getKey().about(), one.getValue()))
                .toList();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                new OfficeCode(row.getString("part")), row.getString("about"), Figures.of(row));
    }

    private StatementSpec asking(String statement, TrackingFilter filter, LocalDate today) {
        return database.sql(statement)
                .param("year", filter.year().number())
                .param("under", filter.under().scope())
                .param("project", filter.project())
                .param("activity", filter.activity())
                .param("kind", filter.kind().map(Enum::name).orElse(""))
                .param("today", today)
                .param("soon", today.plusDays(Timeliness.SOON_DAYS));
    }

    private static Mark mark(ResultSet row, LocalDate today) throws SQLException {
        return Mark.of(
                row.getString("activity"),
                new OfficeCode(row.getString("office")),
                FilingKind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                row.getString("state"),
                Optional.ofNullable(row.getObject("first_on", LocalDate.class)),
                today);
    }
}
