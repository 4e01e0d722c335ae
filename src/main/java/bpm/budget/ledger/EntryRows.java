package bpm.budget.ledger;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.org.OfficeCode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads an entry from a row of the database. */
final class EntryRows {

    private EntryRows() {}

    static Entry entry(ResultSet row, int number) throws SQLException {
        var standing = new Baht(row.getBigDecimal("standing"));
        return new Entry(
                row.getLong("id"),
                EntryKind.valueOf(row.getString("kind")),
                EntryKind.valueOf(row.getString("acts_as")),
                row.getString("side").equals("IN"),
                account(row),
                new Baht(row.getBigDecimal("amount")),
                standing,
                standing.minus(new Baht(row.getBigDecimal("drawn"))),
                row.getObject("day", LocalDate.class),
                details(row),
                Optional.ofNullable(row.getObject("corrects", Long.class)),
                Optional.ofNullable(row.getString("other_office")).map(OfficeCode::new),
                row.getLong("pair") == row.getLong("id"),
                row.getBoolean("over"),
                row.getObject("import", Long.class) != null,
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"));
    }

    private static MoneyAccount account(ResultSet row) throws SQLException {
        return new MoneyAccount(
                new OfficeCode(row.getString("office")),
                Purpose.of(row.getString("activity")),
                Category.valueOf(row.getString("category")),
                Fund.valueOf(row.getString("fund")));
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                row.getString("document"),
                Optional.ofNullable(row.getObject("document_day", LocalDate.class)),
                row.getString("note"),
                Optional.ofNullable(row.getObject("tranche", Integer.class)),
                Optional.ofNullable(row.getObject("refers", Long.class)),
                Optional.ofNullable(row.getBigDecimal("spent")).map(Baht::new),
                other(row),
                Optional.empty());
    }

    private static Optional<MoneyAccount> other(ResultSet row) throws SQLException {
        var office = row.getString("other_office");
        return office == null
                ? Optional.empty()
                : Optional.of(new MoneyAccount(
                        new OfficeCode(office),
                        Purpose.of(row.getString("other_activity")),
                        Category.valueOf(row.getString("other_category")),
                        Fund.valueOf(row.getString("fund"))));
    }
}
