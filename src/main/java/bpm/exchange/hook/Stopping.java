package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.notice.news.News;
import bpm.notice.news.TellingNews;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Tells a receiver nothing more (หยุดส่งให้ผู้รับ) after too many failures, and tells those who keep it. */
@Component
class Stopping {

    private final Receivers receivers;
    private final TellingNews news;
    private final Trail trail;

    Stopping(Receivers receivers, TellingNews news, Trail trail) {
        this.receivers = receivers;
        this.news = news;
        this.trail = trail;
    }

    void stop(Receiver receiver, Receiver.Why why, Delivery.Try last) {
        receivers.stop(receiver.id(), why);
        trail.add(
                Actor.SYSTEM,
                receiver.office(),
                "exchange.receiver-stopped",
                receiver.subject(),
                Map.of("why", why.name(), "last", last.outcome()));
        news.tell(
                receiver.office(),
                Role.PEOPLE_ADMIN,
                new News(
                        News.Kind.RECEIVER_STOPPED,
                        "RECEIVER_STOPPED:" + receiver.id() + ":" + last.at(),
                        receiver.name(),
                        receiver.path(),
                        last.outcome()));
    }
}
