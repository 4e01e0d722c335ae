package bpm.access.provider;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Linking one's own account with one at the provider, and ending that (ผูกและเลิกผูกบัญชีผู้ให้บริการ). */
@Component
class LinkingProvider {

    private final Transactions transactions;
    private final ProviderLinks links;
    private final ApplicationEventPublisher events;

    LinkingProvider(
            Transactions transactions, ProviderLinks links, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.links = links;
        this.events = events;
    }

    /** Links the person with whom the provider knows; one of another person's is refused. */
    void link(Actor actor, Known known) {
        try {
            transactions.write(actor, () -> {
                links.unlink(actor.id(), known.issuer());
                links.link(actor.id(), known);
                links.forgetExpected(actor.id());
                tell(actor, "access.provider-linked", Map.of("by", "self"));
            });
        } catch (DuplicateKeyException e) {
            throw Refusal.TAKEN.as(known.shown());
        }
    }

    void unlink(Actor actor, Provider provider) {
        transactions.write(actor, () -> {
            if (!links.unlink(actor.id(), provider.issuer())) {
                throw Problem.conflict("บัญชีของท่านไม่ได้ผูกไว้แล้ว");
            }
            tell(actor, "access.provider-unlinked", Map.of("by", "self"));
        });
    }

    private void tell(Actor actor, String what, Map<String, ?> detail) {
        events.publishEvent(new AccountTouched(actor, actor.office(), actor.id(), what, detail));
    }
}
