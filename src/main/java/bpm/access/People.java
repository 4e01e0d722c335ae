package bpm.access;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The people who may sign in, each with an account of their own. */
@Component
public class People {

    private final JdbcClient database;
    private final Transactions transactions;

    People(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The person as they may act now; empty once the account is closed. */
    public Optional<Actor> actor(long id) {
        return transactions.read(
                Actor.SYSTEM,
                () -> database.sql("""
                        select id, name, full_name, office, roles, phone, mail, state,
                            english, thai_digits, signed_in_at, link_until, version, has_factor
                        from access_person_v
                        where id = :id and state <> 'CLOSED'
                        """)
                        .param("id", id)
                        .query(Person::of)
                        .optional()
                        .map(Person::actor));
    }

    /** The people of just this office whose accounts are not closed, in Thai order, if in scope. */
    public List<Actor> of(Actor actor, OfficeCode office) {
        return transactions.read(
                actor,
                () ->
                        database
                                .sql("""
                        select id, name, full_name, office, roles, phone, mail, state,
                            english, thai_digits, signed_in_at, link_until, version, has_factor
                        from access_person_v
                        where office = :office and state <> 'CLOSED'
                        order by full_name collate "th-x-icu", id
                        """)
                                .param("office", office.value())
                                .query(Person::of)
                                .list()
                                .stream()
                                .map(Person::actor)
                                .toList());
    }
}
