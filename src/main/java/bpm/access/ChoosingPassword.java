package bpm.access;

import bpm.access.password.PasswordRules;
import bpm.access.password.Passwords;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Choosing a password (ตั้งรหัสผ่าน), when joining or later: by the rules, and typed twice alike. */
@Component
class ChoosingPassword {

    /** A new password as typed, twice. */
    record Typed(String password, String again) {}

    private final Passwords passwords;
    private final Offices offices;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tries tries;
    private final Tokens tokens;

    ChoosingPassword(
            Passwords passwords,
            Offices offices,
            Accounts accounts,
            Sessions sessions,
            Tries tries,
            Tokens tokens) {
        this.passwords = passwords;
        this.offices = offices;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.tokens = tokens;
    }

    /** What is wrong with the password for a person of this name. */
    List<FieldError> errors(Typed typed, String name, String fullName, OfficeCode office) {
        var own = new ArrayList<>(Arrays.asList(fullName.split(" ")));
        own.add(name);
        offices.find(office).ifPresent(o -> own.addAll(List.of(o.nameTh(), o.nameEn())));
        var errors = new ArrayList<FieldError>();
        PasswordRules.check("password", typed.password(), own).ifPresent(errors::add);
        if (errors.isEmpty() && !typed.password().equals(typed.again())) {
            errors.add(new FieldError("again", "รหัสผ่านสองครั้งไม่ตรงกัน กรุณาพิมพ์อีกครั้ง"));
        }
        return errors;
    }

    /** The digest, reckoned outside any transaction: it takes its time. */
    String digest(Typed typed) {
        return passwords.digest(typed.password());
    }

    /**
     * Sets the password, ends every token and every session but the one at hand; gives back how many
     * sessions.
     */
    int set(long id, String name, String digest, String here) {
        accounts.setPassword(id, digest);
        tries.forget(name);
        tokens.revokeAll(id);
        return sessions.endAllBut(id, here);
    }
}
