package bpm.notice.news;

import bpm.access.AccessEvent.AccountTouched;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Telling people what others did to their accounts (แจ้งเจ้าของบัญชี), in the transaction of the deed. */
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
            case "access.acting-given" -> tell(event, "มีผู้มอบให้ท่านรักษาการแทน", "/me/acting");
            case "access.acting-revoked" ->
                tell(event, "การรักษาการแทนของท่านถูกยกเลิก", "/me/acting");
            default -> {
                // its person did it, or sees it when they come back
            }
        }
    }

    private void tell(AccountTouched event, String title, String path) {
        var key = event.what() + ":" + clock.instant();
        news.tell(
                event.office(),
                event.person(),
                new News(key, title, path, event.actor().fullName()));
    }
}
