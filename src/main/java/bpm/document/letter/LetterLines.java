package bpm.document.letter;

import bpm.org.OfficeCode;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The list of an office's letters (ทะเบียนหนังสือ), searched and page by page. */
@Component
class LetterLines {

    static final int PER_PAGE = 30;

    private final JdbcClient database;

    LetterLines(JdbcClient database) {
        this.database = database;
    }

    /** Those on one page, counted from 1, latest change first. */
    List<LetterLine> find(OfficeCode office, String search, int page) {
        return database.sql("""
                        select id, kind, urgency, number, day, subject, recipient, changed_at, changed_by_name
                        from document_letter
                        where office = :office
                          and removed_at is null
                          and strpos(search, :search) > 0
                        order by changed_at desc, id desc
                        limit :most offset :before
                        """)
                .param("office", office.value())
                .param("search", key(search))
                .param("most", PER_PAGE)
                .param("before", (page - 1) * PER_PAGE)
                .query((row, i) -> line(row))
                .list();
    }

    int count(OfficeCode office, String search) {
        return database.sql("""
                        select count(*)
                        from document_letter
                        where office = :office
                          and removed_at is null
                          and strpos(search, :search) > 0
                        """)
                .param("office", office.value())
                .param("search", key(search))
                .query(Integer.class)
                .single();
    }

    /** An empty text is found in each other one, at its first place. */
    private static String key(String search) {
        return ThaiText.searchKey(search);
    }

    private static LetterLine line(ResultSet row) throws SQLException {
        return new LetterLine(
                row.getLong("id"),
                LetterKind.valueOf(row.getString("kind")),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("number"),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getString("subject"),
                row.getString("recipient"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"));
    }
}
