package bpm.pivot;

import bpm.access.AccessEvent.AccountTouched;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgetting who kept a table once they are erased (ลืมเจ้าของตาราง), in the transaction of the deed. */
@Component
class ForgettingOwner {

    private final SavedViews views;

    ForgettingOwner(SavedViews views) {
        this.views = views;
    }

    @EventListener
    void on(AccountTouched event) {
        if (event.what().equals("access.person-erased")) {
            views.forget(event.person());
        }
    }
}
