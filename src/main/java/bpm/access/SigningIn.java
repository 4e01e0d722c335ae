package bpm.access;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;

/** Signing in (เข้าสู่ระบบ) with a name and a password. */
@Component
class SigningIn {

    private record Account(long id, String password) {}

    private final JdbcClient database;
    private final Transactions transactions;
    private final Passwords passwords;
    private final People people;

    SigningIn(JdbcClient database, Transactions transactions, Passwords passwords, People people) {
        this.database = database;
        this.transactions = transactions;
        this.passwords = passwords;
        this.people = people;
    }

    /** The person whose name and password these are. */
    Actor signIn(String name, String password) {
        var account = find(name.strip().toLowerCase(Locale.ROOT));
        if (account.isEmpty()) {
            passwords.waste(password);
            throw refused();
        }
        if (!passwords.matches(password, account.get().password())) {
            throw refused();
        }
        return people.actor(account.get().id()).orElseThrow(SigningIn::refused);
    }

    private Optional<Account> find(String name) {
        return transactions.read(
                Actor.SYSTEM,
                () -> database.sql("""
                        select id, password
                        from access_person
                        where name = :name and closed_at is null and password is not null
                        """)
                        .param("name", name)
                        .query((row, i) ->
                                new Account(row.getLong("id"), row.getString("password")))
                        .optional());
    }

    private static Problem refused() {
        return Problem.invalid("name", "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
    }
}
