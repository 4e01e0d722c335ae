package bpm.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.PrintStream;
import java.util.Optional;

/**
 * The first administrator (ผู้ดูแลคนแรก) of an installation: while nobody has an account, each start
 * prints a one-time link with which a people admin and planner of the department joins.
 */
@Component
public class FirstAdministrator {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final Addresses addresses;
    private final boolean asked;

    FirstAdministrator(
            Transactions transactions,
            Accounts accounts,
            Links links,
            Addresses addresses,
            @Value("${bpm.first-administrator:#{'${bpm.world:}${bpm.test:}${bpm.command:}' == ''}}")
                    boolean asked) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.addresses = addresses;
        this.asked = asked;
    }

    @EventListener
    void on(ApplicationReadyEvent started) {
        if (asked) {
            greet();
        }
    }

    /** Prints a fresh link, unless there is a person already. */
    void greet() {
        link().ifPresent(link -> say(System.out, link));
    }

    /** A fresh one-time link, which ends the one before it; nothing once there is a person. */
    public Optional<String> link() {
        return transactions.write(
                Actor.SYSTEM,
                () -> accounts.areNone()
                        ? Optional.of(addresses.join(links.makeFirst()))
                        : Optional.empty());
    }

    private static void say(PrintStream out, String link) {
        out.println();
        out.println("  ยังไม่มีผู้ใช้ เปิดลิงก์นี้ภายใน 24 ชั่วโมงเพื่อสร้างผู้ดูแลคนแรก"); // data
        out.println("  Nobody has an account yet. Within 24 hours, make the first administrator:");
        out.println("  " + link);
        out.println();
        out.flush();
    }
}
