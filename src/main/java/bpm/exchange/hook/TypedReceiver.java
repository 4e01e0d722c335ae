package bpm.exchange.hook;

import bpm.shared.FieldError;
import bpm.shared.ThaiText;

import java.util.ArrayList;
import java.util.List;

/** A receiver as it was typed (ผู้รับข้อมูลที่กรอก). */
public record TypedReceiver(String name, String url, List<String> events) {

    static final TypedReceiver EMPTY = new TypedReceiver("", "", List.of());

    private static final int LONGEST_NAME = 100;

    public TypedReceiver {
        name = ThaiText.tidy(name);
        url = url.strip();
        events = List.copyOf(events);
    }

    static TypedReceiver of(Receiver receiver) {
        return new TypedReceiver(
                receiver.name(),
                receiver.url(),
                receiver.events().stream().map(EventKind::key).toList());
    }

    public boolean has(EventKind kind) {
        return events.contains(kind.key());
    }

    List<EventKind> kinds() {
        return events.stream()
                .flatMap(key -> EventKind.of(key).stream())
                .filter(EventKind::isChosen)
                .distinct()
                .toList();
    }

    List<FieldError> errors(HookRules rules) {
        var errors = new ArrayList<FieldError>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(new FieldError(
                    "name", "กรุณาตั้งชื่อผู้รับไม่เกิน {0} ตัวอักษร", LONGEST_NAME));
        }
        rules.wrong(url).ifPresent(errors::add);
        if (kinds().isEmpty()) {
            errors.add(new FieldError("events", "กรุณาเลือกอย่างน้อยหนึ่งเหตุการณ์"));
        }
        return errors;
    }
}
