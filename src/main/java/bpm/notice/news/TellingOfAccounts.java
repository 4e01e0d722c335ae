package bpm.notice.news;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.reviewing.AccountsToReview;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Telling people what others did to their accounts, or somebody in their name to its doors (แจ้งเจ้าของบัญชี),
 * in the transaction of the deed.
 */
@Component
class TellingOfAccounts {

    private final TellingNews news;
    private final Clock clock;

    TellingOfAccounts(TellingNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(AccountTouched event) {
        switch (event.what()) {
            case "access.factor-removed" ->
                tell(
                        event,
                        "การยืนยันตัวตนชั้นที่สองของท่านถูกนำออกโดยผู้ดูแลผู้ใช้",
                        "/me/factor");
            case "access.passkey-added" ->
                tell(event, "เพิ่มพาสคีย์ในบัญชีของท่านแล้ว", "/me/passkeys");
            case "access.passkey-removed" ->
                tell(event, "พาสคีย์ในบัญชีของท่านถูกนำออก", "/me/passkeys");
            case "access.provider-linked" ->
                tell(
                        event,
                        "บัญชี BPM ของท่านผูกกับบัญชีของผู้ให้บริการยืนยันตัวตนแล้ว",
                        "/me/provider");
            case "access.provider-unlinked" ->
                tell(
                        event,
                        "บัญชี BPM ของท่านเลิกผูกกับบัญชีของผู้ให้บริการยืนยันตัวตนแล้ว",
                        "/me/provider");
            case "access.acting-given" -> {
                tell(event, "มีผู้มอบให้ท่านรักษาการแทน", "/me/acting");
                tellWhoLends(event, "ผู้ดูแลผู้ใช้มอบให้เพื่อนร่วมงานรักษาการแทนท่าน");
            }
            case "access.acting-revoked" -> {
                tell(event, "การรักษาการแทนของท่านถูกยกเลิก", "/me/acting");
                tellWhoLends(event, "การรักษาการแทนท่านถูกยกเลิก");
            }
            case "access.account-sleeps" -> sleeps(event);
            default -> {
                // its person did it, or sees it when they come back
            }
        }
    }

    /** Twice a year who looks after accounts is told to look through them, once a round. */
    @EventListener
    void on(AccountsToReview due) {
        news.tellAdmins(
                "",
                new News(
                        News.Kind.ACCOUNT,
                        "access.review:" + due.since(),
                        "ถึงรอบทบทวนบัญชีผู้ใช้",
                        "/people/review",
                        ""));
    }

    /** Its person, if they come back, and those who look after it: they know where somebody is. */
    private void sleeps(AccountTouched event) {
        tell(event, "บัญชีของท่านไม่ได้ใช้มานานและจะถูกปิด", "/me");
        news.tellAdmins(
                event.office().value(),
                new News(
                        News.Kind.ACCOUNT,
                        event.what() + ":" + event.person() + ":" + clock.instant(),
                        "บัญชีที่ไม่ได้ใช้มานานจะถูกปิดใน 14 วัน",
                        "/people/" + event.person(),
                        ""));
    }

    /** Whose roles a colleague acts with, unless they arranged that themselves. */
    private void tellWhoLends(AccountTouched event, String title) {
        if (event.detail().get("for") instanceof Long lends
                && lends != event.actor().id()) {
            tell(event, lends, title, "/me/acting");
        }
    }

    private void tell(AccountTouched event, String title, String path) {
        tell(event, event.person(), title, path);
    }

    private void tell(AccountTouched event, long person, String title, String path) {
        var key = event.what() + ":" + clock.instant();
        news.tell(
                event.office(),
                person,
                new News(News.Kind.ACCOUNT, key, title, path, event.actor().fullName()));
    }
}
