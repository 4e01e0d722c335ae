package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.budget.Baht;
import bpm.shared.FiscalYear;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The entries of the ledger (รายการในทะเบียนคุม): only added, by the database's own function. */
@Component
public class Entries {

    private static final String POST = """
            select budget_post(:office, :year, :activity, :category, :fund, :kind, :amount::numeric,
                :spent::numeric, :tranche::int, :day::date, :document, :documentDay::date, :note,
                :refers::bigint, :corrects::bigint, :other::text[], :import::bigint, :once::uuid, :actor,
                :actorName, :at::timestamptz)
            """;

    private static final String LINES = """
            select e.id, e.pair, e.office, e.activity, e.category, e.fund, e.kind, e.acts_as, e.side,
                e.amount, e.spent, e.tranche, e.day, e.document, e.document_day, e.note, e.refers, e.corrects,
                e.other_office, e.other_activity, e.other_category, e.import, e.over, e.added_at,
                e.added_by_name,
                e.amount + coalesce((select sum(c.amount) from budget_entry c
                    where c.office = e.office and c.corrects = e.id), 0) as standing,
                coalesce((select sum(d.amount) from budget_entry d
                    where d.office = e.office and d.refers = e.id), 0) as drawn
            from budget_entry e
            """;

    private static final String AT_PLACE = LINES + """
            where e.office = :office and e.activity = :activity
            """;

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    /** Who posts, when, and by which import if by one. */
    public record Stamp(Actor actor, Instant at, Optional<Long> brought) {}

    /**
     * Writes an entry with its other side; refusals of the database come as problems. The number is
     * below zero where the same form had been posted before.
     */
    public long post(Posting posting, Stamp stamp) {
        var account = posting.account();
        var more = posting.more();
        return call(stamped(stamp)
                .addValue("office", account.office().value())
                .addValue("year", account.purpose().year().number())
                .addValue("activity", account.purpose().toString())
                .addValue("category", account.category().name())
                .addValue("fund", account.fund().name())
                .addValue("kind", posting.kind().name())
                .addValue("amount", posting.amount().value())
                .addValue("spent", more.spent().map(Baht::value).orElse(null), Types.NUMERIC)
                .addValue("tranche", more.tranche().orElse(null), Types.INTEGER)
                .addValue("day", posting.day())
                .addValue("document", more.document())
                .addValue("documentDay", more.documentDay().orElse(null), Types.DATE)
                .addValue("note", more.note())
                .addValue("refers", more.refers().orElse(null), Types.BIGINT)
                .addValue("corrects", null, Types.BIGINT)
                .addValue("other", posting.otherSide().map(Entries::side).orElse(null), Types.ARRAY)
                .addValue("once", more.once().orElse(null), Types.OTHER));
    }

    /** Writes the difference between what an entry stands at and what is right. */
    public long correct(Entry entry, Correction right, Stamp stamp) {
        var account = entry.account();
        return call(stamped(stamp)
                .addValue("office", account.office().value())
                .addValue("year", account.purpose().year().number())
                .addValue("activity", account.purpose().toString())
                .addValue("category", account.category().name())
                .addValue("fund", account.fund().name())
                .addValue("kind", EntryKind.CORRECT.name())
                .addValue("amount", right.amount().value())
                .addValue("spent", right.spent().map(Baht::value).orElse(null), Types.NUMERIC)
                .addValue("tranche", null, Types.INTEGER)
                .addValue("day", right.day())
                .addValue("document", entry.more().document())
                .addValue("documentDay", entry.more().documentDay().orElse(null), Types.DATE)
                .addValue("note", right.note())
                .addValue("refers", null, Types.BIGINT)
                .addValue("corrects", entry.id())
                .addValue("other", null, Types.ARRAY)
                .addValue("once", right.once().orElse(null), Types.OTHER));
    }

    /** A page of a ledger, the latest day first. */
    public List<Entry> of(MoneyPlace place, int from, int most) {
        return database.sql(AT_PLACE + "order by e.day desc, e.id desc\nlimit :most offset :from")
                .paramSource(at(place).addValue("most", most).addValue("from", from))
                .query(EntryRows::entry)
                .list();
    }

    public int count(MoneyPlace place) {
        return database.sql("""
                        select count(*)
                        from budget_entry
                        where office = :office and activity = :activity
                        """).paramSource(at(place)).query(Integer.class).single();
    }

    /** The entry of that number in this ledger. */
    public Optional<Entry> find(MoneyPlace place, long id) {
        return database.sql(AT_PLACE + "  and e.id = :id")
                .paramSource(at(place).addValue("id", id))
                .query(EntryRows::entry)
                .optional();
    }

    /** Commitments, advances and money carried over of which something is open, oldest first. */
    public List<Entry> open(MoneyPlace place) {
        return database.sql(AT_PLACE + """
                          and e.kind in ('COMMIT', 'ADVANCE', 'CARRY_OVER')
                        order by e.day, e.id
                        """).paramSource(at(place)).query(EntryRows::entry).stream()
                .filter(Entry::isOpen)
                .toList();
    }

    /** What an import brought, the last one first; of an entry with two sides, the first. */
    public List<Entry> brought(long id) {
        return database.sql(LINES + """
                        where e.import = :import and e.kind <> 'CORRECT' and e.pair = e.id
                        order by e.id desc
                        """)
                .param("import", id)
                .query(EntryRows::entry)
                .list();
    }

    /** What draws from what an import brought, and was not brought by it itself. */
    public List<Entry> drawingFrom(long id) {
        return database.sql(LINES + """
                        join budget_entry b on b.office = e.office and b.id = e.refers
                        where b.import = :import
                            and e.import is distinct from b.import
                            and e.kind <> 'CORRECT'
                        order by e.id
                        """).param("import", id).query(EntryRows::entry).stream()
                .filter(entry -> !entry.standing().isZero())
                .toList();
    }

    /** Holds the balances of many accounts of a year, for what posts as an import: that takes no turns. */
    public void hold(FiscalYear year, Collection<MoneyAccount> accounts) {
        each(year, accounts, """
                select budget_hold(:year, :offices::text[], :purposes::text[], :categories::text[],
                    :funds::text[]) is null
                """);
    }

    /** As {@link #hold}, for what posts by hand: each account has its turn first, as every posting does. */
    void holdInTurn(FiscalYear year, Collection<MoneyAccount> accounts) {
        each(year, accounts, """
                select count(pg_advisory_xact_lock(
                    budget_turn(w.office, :year, w.purpose, w.category, w.fund))) >= 0
                from (select office, purpose, category, fund
                    from unnest(:offices::text[], :purposes::text[], :categories::text[], :funds::text[])
                        as b (office, purpose, category, fund)
                    order by office, purpose, category, fund) w
                """);
        hold(year, accounts);
    }

    private void each(FiscalYear year, Collection<MoneyAccount> accounts, String sql) {
        var all = accounts.stream().distinct().toList();
        database.sql(sql)
                .param("year", year.number())
                .param("offices", texts(all, account -> account.office().value()))
                .param("purposes", texts(all, account -> account.purpose().toString()))
                .param("categories", texts(all, account -> account.category().name()))
                .param("funds", texts(all, account -> account.fund().name()))
                .query(Boolean.class)
                .single();
    }

    private static String[] texts(
            List<MoneyAccount> accounts, Function<MoneyAccount, String> text) {
        return accounts.stream().map(text).toArray(String[]::new);
    }

    private long call(MapSqlParameterSource values) {
        return LedgerTrouble.told(
                () -> database.sql(POST).paramSource(values).query(Long.class).single());
    }

    private static MapSqlParameterSource stamped(Stamp stamp) {
        return new MapSqlParameterSource()
                .addValue("import", stamp.brought().orElse(null), Types.BIGINT)
                .addValue("actor", stamp.actor().id())
                .addValue("actorName", stamp.actor().fullName())
                .addValue("at", stamp.at().atOffset(ZoneOffset.UTC));
    }

    private static String[] side(MoneyAccount account) {
        return new String[] {
            account.office().value(),
            account.purpose().toString(),
            account.category().name()
        };
    }

    private static MapSqlParameterSource at(MoneyPlace place) {
        return new MapSqlParameterSource()
                .addValue("office", place.office().value())
                .addValue("activity", place.purpose().toString());
    }
}
