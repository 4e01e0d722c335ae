package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                        select id, name, full_name, office, english, thai_digits,
                            array(select role from access_role where person = id) as roles
                        from access_person
                        where id = :id and closed_at is null
                        """)
                        .param("id", id)
                        .query((row, i) -> actor(row))
                        .optional());
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getLong("id"),
                row.getString("name"),
                row.getString("full_name"),
                new OfficeCode(row.getString("office")),
                roles((String[]) row.getArray("roles").getArray()),
                new Words(row.getBoolean("english"), row.getBoolean("thai_digits")));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
