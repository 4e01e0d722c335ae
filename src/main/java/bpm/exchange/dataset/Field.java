package bpm.exchange.dataset;

import static bpm.shared.Words.BANGKOK;

import bpm.paper.Cell;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A column of a data set (คอลัมน์): its name for programs, its kind, its title for people. */
public record Field(String name, Kind kind, String title) {

    /** What stands in it. */
    public enum Kind {
        TEXT("text"),
        NUMBER("number"),
        DAY("date"),
        MOMENT("datetime"),
        FLAG("boolean"),
        JSON("json");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its word in the dictionary. */
        public String key() {
            return key;
        }
    }

    static Field text(String name, String title) {
        return new Field(name, Kind.TEXT, title);
    }

    static Field number(String name, String title) {
        return new Field(name, Kind.NUMBER, title);
    }

    static Field day(String name, String title) {
        return new Field(name, Kind.DAY, title);
    }

    static Field moment(String name, String title) {
        return new Field(name, Kind.MOMENT, title);
    }

    static Field flag(String name, String title) {
        return new Field(name, Kind.FLAG, title);
    }

    /** What the database says of it; null where it says nothing. */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        return switch (kind) {
            case TEXT, JSON -> row.getString(name);
            case NUMBER -> plain(row.getBigDecimal(name));
            case DAY -> row.getObject(name, LocalDate.class);
            case MOMENT -> row.getObject(name, OffsetDateTime.class);
            case FLAG -> row.getObject(name, Boolean.class);
        };
    }

    /** Without needless zeros behind its point. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var brief = number.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** A value of it as a cell of a table. */
    static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.NOTHING;
            case BigDecimal number -> Cell.of(number);
            case LocalDate day -> Cell.of(day);
            case OffsetDateTime at -> Cell.of(iso(at));
            default -> Cell.of(value.toString());
        };
    }

    /** A moment as programs read it, on the clock of the offices. */
    static String iso(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZoneSameInstant(BANGKOK).truncatedTo(ChronoUnit.SECONDS));
    }
}
