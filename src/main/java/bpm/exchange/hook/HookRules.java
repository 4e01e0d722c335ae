package bpm.exchange.hook;

import bpm.shared.FieldError;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By which rules receivers are called (ข้อกำหนดการส่ง): which addresses, and after which pauses
 * again. Settings of the
 * installation.
 */
@Component
class HookRules {

    /** So many tries in a row may fail, over all events, before a receiver is called no more. */
    static final int MOST_FAILURES = 20;

    private static final int LONGEST = 500;

    private final boolean insideToo;
    private final List<Duration> pauses;
    private final Duration patience;

    HookRules(
            @Value("${bpm.webhook.inside:false}") boolean insideToo,
            @Value("${bpm.webhook.pauses:PT10S,PT1M,PT5M,PT30M,PT2H,PT6H,PT12H,PT24H}")
                    String pauses,
            @Value("${bpm.webhook.patience:PT10S}") Duration patience) {
        this.insideToo = insideToo;
        this.patience = patience;
        this.pauses = Arrays.stream(pauses.split(","))
                .map(String::strip)
                .map(Duration::parse)
                .toList();
    }

    /** How long a receiver may take to answer. */
    Duration patience() {
        return patience;
    }

    boolean insideToo() {
        return insideToo;
    }

    /** When to try again after so many tries; empty when that was the last. */
    Optional<Instant> again(int tries, Instant now) {
        return tries > pauses.size()
                ? Optional.empty()
                : Optional.of(now.plus(pauses.get(tries - 1)));
    }

    /** How often an event is tried at most. */
    int mostTries() {
        return pauses.size() + 1;
    }

    /** What is wrong with an address as it was typed. */
    Optional<FieldError> wrong(String url) {
        if (url.length() > LONGEST) {
            return error("ที่อยู่ยาวเกิน {0} ตัวอักษร", LONGEST);
        }
        try {
            var uri = new URI(url);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("");
            if (!scheme.equals("https") && !(insideToo && scheme.equals("http"))) {
                return error("ที่อยู่ต้องขึ้นต้นด้วย https://");
            }
            if (uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getFragment() != null) {
                return error(
                        "ที่อยู่ต้องมีชื่อเครื่อง และไม่มีชื่อผู้ใช้ รหัสผ่าน หรือเครื่องหมาย #");
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return error("ที่อยู่ไม่ถูกต้อง เช่น https://example.go.th/bpm");
        }
    }

    private static Optional<FieldError> error(String sentence, Object... arguments) {
        return Optional.of(new FieldError("url", sentence, arguments));
    }
}
