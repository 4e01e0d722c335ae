package bpm.notice;

import bpm.access.AccessEvent.AccountTouched;
import bpm.shared.Words;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Mailing people what the inbox alone would tell too late (อีเมลเรื่องบัญชี): an account that sleeps is not looked
 * into; and whose account got or lost a way in must hear of it at once, for it may have been somebody else.
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
        if (mails.areSent() && letter(Words.THAI, event).isPresent()) {
            recipients
                    .of(List.of(event.person()))
                    .forEach(person -> letter(person.words(), event)
                            .ifPresent(letter -> mails.write(
                                    person, event.what() + ":" + clock.instant(), letter)));
        }
    }

    /** What is written of it; nothing where its person did it, or finds it in the inbox in time. */
    private Optional<Letters.Letter> letter(Words t, AccountTouched event) {
        return switch (event.what()) {
            case "access.account-sleeps" -> Optional.of(sleeps(t, event));
            case "access.factor-removed" ->
                letter(
                        t,
                        t.s("BPM: การยืนยันตัวตนชั้นที่สองของท่านถูกนำออก"),
                        t.s(
                                "{0} นำการยืนยันตัวตนชั้นที่สองของท่านออก",
                                event.actor().fullName()));
            case "access.passkey-added" ->
                letter(
                        t,
                        t.s("BPM: เพิ่มพาสคีย์ในบัญชีของท่าน"),
                        t.s("พาสคีย์ {0} เข้าบัญชีของท่านใน BPM ได้แล้ว", detail(event, "name")));
            case "access.passkey-removed" ->
                letter(t, t.s("BPM: นำพาสคีย์ออกจากบัญชีของท่าน"), passkeyRemoved(t, event));
            case "access.provider-linked" ->
                letter(
                        t,
                        t.s("BPM: ผูกบัญชีของท่านกับผู้ให้บริการยืนยันตัวตน"),
                        t.s("บัญชีที่ผู้ให้บริการยืนยันตัวตนเข้าบัญชีของท่านใน BPM ได้แล้ว"));
            case "access.provider-unlinked" ->
                letter(
                        t,
                        t.s("BPM: เลิกผูกบัญชีของท่านกับผู้ให้บริการยืนยันตัวตน"),
                        t.s(
                                "{0} เลิกผูกบัญชีของท่านใน BPM กับบัญชีที่ผู้ให้บริการยืนยันตัวตน",
                                event.actor().fullName()));
            default -> Optional.empty();
        };
    }

    private Letters.Letter sleeps(Words t, AccountTouched event) {
        return letters.account(
                t,
                t.s("BPM: บัญชีของท่านจะถูกปิดใน {0} วัน", detail(event, "closes-in-days")),
                List.of(
                        t.s("บัญชีของท่านใน BPM ไม่ได้ใช้มานาน"),
                        t.s(
                                "หากยังต้องใช้ กรุณาเข้าสู่ระบบก่อนถึงวันนั้น บัญชีที่ปิดแล้วผู้ดูแลผู้ใช้เปิดให้ใหม่ได้")));
    }

    /** Its person took it out, or a people admin who says why. */
    private static String passkeyRemoved(Words t, AccountTouched event) {
        var said = t.s(
                "{0} นำพาสคีย์ {1} ออก จึงเข้าบัญชีของท่านไม่ได้อีก",
                event.actor().fullName(), detail(event, "name"));
        return event.detail().containsKey("reason")
                ? said + "\n" + t.s("เหตุผล: {0}", detail(event, "reason"))
                : said;
    }

    private static String detail(AccountTouched event, String name) {
        return String.valueOf(event.detail().get(name));
    }

    private Optional<Letters.Letter> letter(Words t, String subject, String line) {
        return Optional.of(
                letters.account(
                        t,
                        subject,
                        List.of(
                                line,
                                t.s(
                                        "หากท่านไม่ได้ทำหรือไม่ได้ขอ กรุณาเปลี่ยนรหัสผ่านและแจ้งผู้ดูแลผู้ใช้ของหน่วยงานทันที"))));
    }
}
