package bpm.notice;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sending one mail (ส่งอีเมล): at least once. It is claimed first, so that two nodes do not send it both; who
 * dies between the server's yes and writing that down makes it go out again, and its Message-ID tells so.
 */
@Component
class SendingMail {

    private final Transactions transactions;
    private final Mails mails;
    private final MailServer server;

    SendingMail(Transactions transactions, Mails mails, MailServer server) {
        this.transactions = transactions;
        this.mails = mails;
        this.server = server;
    }

    /** Throws where it is to be tried again later: the server is away, or another node has it. */
    void send(long id) {
        var claimed = transactions.write(Actor.SYSTEM, () -> mails.claim(id));
        if (claimed.isEmpty()) {
            if (transactions.read(Actor.SYSTEM, () -> mails.isHeld(id))) {
                throw new IllegalStateException(
                        "mail " + id + " is being sent, or its sender died");
            }
            return;
        }
        try {
            server.send(claimed.get());
        } catch (MailException e) {
            var refusal = Refusing.of(e);
            if (refusal.isPresent()) {
                transactions.write(Actor.SYSTEM, () -> mails.refused(id, refusal.get()));
                return;
            }
            transactions.write(
                    Actor.SYSTEM, () -> mails.failed(id, String.valueOf(e.getMessage())));
            throw e;
        }
        transactions.write(Actor.SYSTEM, () -> mails.sent(id));
    }
}
