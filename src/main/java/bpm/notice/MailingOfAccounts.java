package bpm.notice;

import bpm.access.AccessEvent.AccountTouched;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/**
 * Mailing people what the inbox alone would tell too late (อีเมลเรื่องบัญชี): an account that sleeps is not looked
 * into, and who had a second factor removed without having asked must hear of it at once.
 */
@Component
class MailingOfAccounts {

    private final Recipients recipients;
    private final Letters letters;
    private final Mails mails;
    private final Clock clock;

    MailingOfAccounts(Recipients recipients, Letters letters, Mails mails, Clock clock) {
        this.recipients = recipients;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    @EventListener
    void on(AccountTouched event) {
        if (mails.areSent()) {
            switch (event.what()) {
                case "access.account-sleeps", "access.factor-removed" -> mail(event);
                default -> {
                    // its person did it, or finds it in the inbox
                }
            }
        }
    }

    private void mail(AccountTouched event) {
        recipients
                .of(List.of(event.person()))
                .forEach(person -> mails.write(
                        person, event.what() + ":" + clock.instant(), letter(person, event)));
    }

    private Letters.Letter letter(Recipient person, AccountTouched event) {
        var t = person.words();
        return event.what().equals("access.account-sleeps")
                ? letters.account(
                        t,
                        t.s(
                                "BPM: บัญชีของท่านจะถูกปิดใน {0} วัน",
                                String.valueOf(event.detail().get("closes-in-days"))),
                        List.of(
                                t.s("บัญชีของท่านใน BPM ไม่ได้ใช้มานาน"),
                                t.s(
                                        "หากยังต้องใช้ กรุณาเข้าสู่ระบบก่อนถึงวันนั้น บัญชีที่ปิดแล้วผู้ดูแลผู้ใช้เปิดให้ใหม่ได้")))
                : letters.account(
                        t,
                        t.s("BPM: การยืนยันตัวตนชั้นที่สองของท่านถูกนำออก"),
                        List.of(
                                t.s(
                                        "{0} นำการยืนยันตัวตนชั้นที่สองของท่านออก",
                                        event.actor().fullName()),
                                t.s(
                                        "หากท่านไม่ได้ขอ กรุณาเปลี่ยนรหัสผ่านและแจ้งผู้ดูแลผู้ใช้ของหน่วยงานทันที")));
    }
}
