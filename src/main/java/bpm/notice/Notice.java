package bpm.notice;

import bpm.budget.month.FiscalMonth;
import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.shared.Words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One thing that a person is told (การแจ้งเตือน), with the filing that it is about. */
public record Notice(
        long id,
        NoticeKind kind,
        String activity,
        String name,
        String nameEn,
        OfficeCode office,
        FilingKind filing,
        Optional<LocalDate> due,
        String note,
        String by,
        Instant at,
        boolean isRead,
        String ownTitle,
        String ownPath) {

    static Notice of(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("activity"),
                row.getString("name"),
                row.getString("name_en"),
                new OfficeCode(row.getString("filing_office")),
                FilingKind.valueOf(row.getString("filing")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("note"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_read"),
                row.getString("title"),
                row.getString("path"));
    }

    /** What it is about: the activity's name, or the month of a monthly report. */
    public String title(Words t) {
        if (!ownTitle.isEmpty()) {
            return t.s(ownTitle);
        }
        return FiscalMonth.parse(activity)
                .map(month -> month.title(t))
                .orElseGet(() -> t.name(name, nameEn));
    }

    /** Whether it is about a filing, as most are. */
    public boolean isOfFiling() {
        return ownPath.isEmpty();
    }

    /** The address of the filing, or of what else it is about. */
    public String path() {
        return !isOfFiling()
                ? ownPath
                : "/assignments/" + activity + "/" + office + "/" + filing.path();
    }
}
