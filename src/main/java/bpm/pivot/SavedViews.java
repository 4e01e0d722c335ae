package bpm.pivot;

import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.own.HeldData;
import bpm.org.OfficeCode;
import bpm.pivot.SavedView.Shared;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The pivots that people kept, in the caller's transaction and scope. */
@Component
class SavedViews {

    /** So many are listed; who keeps more finds them by their address. */
    static final int MOST = 100;

    private static final String COLUMNS = """
            select id, office, owner, owner_name, name, question, shared, version
            from pivot_view
            where removed_at is null
            """;

    private final JdbcClient database;
    private final Clock clock;

    SavedViews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A person's own first, then what others share with their office. */
    List<SavedView> seenBy(Actor actor) {
        return database.sql(COLUMNS + """
                            and (owner = :me
                                or shared = 'EVERYONE'
                                or shared = 'BELOW' and (office = '00' or starts_with(:office, office)))
                        order by owner <> :me, name collate "th-x-icu", id
                        limit :most
                        """)
                .param("me", actor.id())
                .param("office", actor.office().value())
                .param("most", MOST)
                .query((row, i) -> view(row))
                .list();
    }

    /** One that the person may see. */
    Optional<SavedView> find(Actor actor, long id) {
        return seen(actor, COLUMNS, id);
    }

    /** One of the person's own that was taken away. */
    Optional<SavedView> removed(Actor actor, long id) {
        return seen(actor, COLUMNS.replace("removed_at is null", "removed_at is not null"), id);
    }

    private Optional<SavedView> seen(Actor actor, String from, long id) {
        return database.sql(from + """
                            and id = :id
                            and (owner = :me
                                or shared = 'EVERYONE'
                                or shared = 'BELOW' and (office = '00' or starts_with(:office, office)))
                        """)
                .param("id", id)
                .param("me", actor.id())
                .param("office", actor.office().value())
                .query((row, i) -> view(row))
                .optional();
    }

    long add(Actor actor, String name, String question, Shared shared) {
        return database.sql("""
                        insert into pivot_view (office, owner, owner_name, name, question, shared, changed_at)
                        values (:office, :me, :myName, :name, :question, :shared, :now)
                        returning id
                        """)
                .param("office", actor.office().value())
                .param("me", actor.id())
                .param("myName", actor.fullName())
                .param("name", name)
                .param("question", question)
                .param("shared", shared.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** False where another version stands there by now. */
    boolean change(SavedView view) {
        return database.sql("""
                        update pivot_view
                        set name = :name, question = :question, shared = :shared, version = version + 1,
                            changed_at = :now
                        where id = :id and version = :seen and removed_at is null
                        """)
                        .param("name", view.name())
                        .param("question", view.question())
                        .param("shared", view.shared().name())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", view.id())
                        .param("seen", view.version())
                        .update()
                == 1;
    }

    /** False where it was kept at an office that its owner left. */
    boolean remove(long id) {
        return mark(id, ":now");
    }

    boolean bringBack(long id) {
        return mark(id, "null");
    }

    /** Whose they were is nobody now: what others use stays, what nobody else saw is removed. */
    void forget(long owner) {
        database.sql("""
                        update pivot_view
                        set owner_name = :nobody,
                            removed_at = case when shared = 'NOBODY' then coalesce(removed_at, :now)
                                else removed_at end
                        where owner = :owner
                        """)
                .param("nobody", Person.NOBODY)
                .param("now", OffsetDateTime.now(clock))
                .param("owner", owner)
                .update();
    }

    private boolean mark(long id, String when) {
        var statement = "update pivot_view\nset removed_at = " + when + "\nwhere id = :id";
        var update = database.sql(statement).param("id", id);
        return (when.equals("null") ? update : update.param("now", OffsetDateTime.now(clock)))
                        .update()
                == 1;
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                row.getLong("owner"),
                row.getString("owner_name"),
                row.getString("name"),
                row.getString("question"),
                Shared.valueOf(row.getString("shared")),
                row.getInt("version"));
    }

    /** What a person keeps, as far as they may take it with them. */
    @Bean
    static HeldData heldViews() {
        return new HeldData("pivot-views", """
                select name, question, shared, changed_at, removed_at
                from pivot_view
                where owner = :person
                order by id
                """);
    }
}
