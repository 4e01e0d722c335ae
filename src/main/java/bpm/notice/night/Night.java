package bpm.notice.night;

import bpm.access.reviewing.CallingForReview;
import bpm.access.reviewing.SleepingAccounts;
import bpm.notice.ForgettingNotices;

import org.springframework.stereotype.Component;

/** One night's work (งานกลางคืน): what nobody needs is forgotten, accounts that sleep are looked at. */
@Component
public class Night {

    private final ForgettingNotices forgetting;
    private final CallingForReview calling;
    private final SleepingAccounts sleeping;

    Night(ForgettingNotices forgetting, CallingForReview calling, SleepingAccounts sleeping) {
        this.forgetting = forgetting;
        this.calling = calling;
        this.sleeping = sleeping;
    }

    public void pass() {
        forgetting.forget();
        calling.call();
        sleeping.look();
    }
}
