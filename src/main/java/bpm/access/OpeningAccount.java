package bpm.access;

import bpm.access.AccessEvent.AccountOpened;
import bpm.access.password.PasswordRules;
import bpm.access.password.Passwords;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Opening an account (เปิดบัญชี) with a password, as the example world and the command line do; people
 * get invited. The name and the password must keep the rules that everyone's keep.
 */
@Component
public class OpeningAccount {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    OpeningAccount(
            Transactions transactions,
            Accounts accounts,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    /** Opens the account and gives back the person as they may act. */
    public Actor open(
            Actor actor,
            String name,
            String fullName,
            OfficeCode office,
            Set<Role> roles,
            String password) {
        check(name, password);
        var digest = passwords.digest(password);
        return transactions.write(actor, () -> {
            long id = accounts.open(name, fullName, office);
            accounts.setPassword(id, digest);
            accounts.setRoles(id, roles);
            events.publishEvent(new AccountOpened(actor, office, id, name, roles));
            return new Actor(id, name, fullName, office, roles, Words.THAI);
        });
    }

    private static void check(String name, String password) {
        List<FieldError> errors = Stream.of(
                        UserName.check(name),
                        PasswordRules.check("password", password, List.of(name)))
                .flatMap(java.util.Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
