package bpm.notice;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sending one mail (ส่งอีเมล): claimed first, so that nobody gets it twice, whatever dies in between. */
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

    /** Throws what the mail server said, so that it is tried again later. */
    void send(long id) {
        var claimed = transactions.write(Actor.SYSTEM, () -> mails.claim(id));
        if (claimed.isEmpty()) {
            return;
        }
        try {
            server.send(claimed.get());
        } catch (MailException e) {
            transactions.write(
                    Actor.SYSTEM, () -> mails.failed(id, String.valueOf(e.getMessage())));
            throw e;
        }
        transactions.write(Actor.SYSTEM, () -> mails.sent(id));
    }
}
