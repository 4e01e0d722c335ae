package bpm.access;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.token.TokenScopes;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Making and revoking a token for the API (ออกและเพิกถอนโทเคน). */
@Component
class MakingToken {

    private final Transactions transactions;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;

    MakingToken(Transactions transactions, Tokens tokens, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.events = events;
    }

    Secret make(Actor actor, String name, int days, TokenScopes scopes) {
        var errors = Tokens.errors(name, days);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return transactions.write(actor, () -> {
            var secret = tokens.make(actor.id(), name, days, scopes);
            tell(
                    actor,
                    "access.token-made",
                    Map.of("name", name, "days", days, "scopes", scopes.keys()));
            return secret;
        });
    }

    void revoke(Actor actor, long id) {
        transactions.write(actor, () -> {
            var name = tokens.revoke(actor.id(), id).orElseThrow(Problem::notFound);
            tell(actor, "access.token-revoked", Map.of("name", name));
        });
    }

    private void tell(Actor actor, String what, Map<String, ?> detail) {
        events.publishEvent(new AccountTouched(actor, actor.office(), actor.id(), what, detail));
    }
}
