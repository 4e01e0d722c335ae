package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Opening an account (เปิดบัญชี) with a password, as the example world and the command line do; people
 * get invited.
 */
@Component
public class OpeningAccount {

    private final JdbcClient database;
    private final Transactions transactions;
    private final Passwords passwords;

    OpeningAccount(JdbcClient database, Transactions transactions, Passwords passwords) {
        this.database = database;
        this.transactions = transactions;
        this.passwords = passwords;
    }

    /** Opens the account and gives back the person as they may act. */
    public Actor open(
            Actor actor,
            String name,
            String fullName,
            OfficeCode office,
            Set<Role> roles,
            String password) {
        return transactions.write(actor, () -> {
            long id = insert(name, fullName, office, passwords.digest(password));
            roles.forEach(role -> give(id, role));
            return new Actor(id, name, fullName, office, roles, Words.THAI);
        });
    }

    private long insert(String name, String fullName, OfficeCode office, String digest) {
        return database.sql("""
                        insert into access_person (name, full_name, office, password)
                        values (:name, :fullName, :office, :digest)
                        returning id
                        """)
                .param("name", name)
                .param("fullName", fullName)
                .param("office", office.value())
                .param("digest", digest)
                .query(Long.class)
                .single();
    }

    private void give(long person, Role role) {
        database.sql("insert into access_role (person, role) values (:person, :role)")
                .param("person", person)
                .param("role", role.name())
                .update();
    }
}
