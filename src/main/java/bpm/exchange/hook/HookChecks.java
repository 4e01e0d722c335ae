package bpm.exchange.hook;

import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Optional;

/** Looks at a typed receiver before it is kept (ตรวจผู้รับข้อมูล), and at where its name leads. */
@Component
class HookChecks {

    private final HookRules rules;
    private final OutsideOnly names;

    HookChecks(HookRules rules) {
        this.rules = rules;
        this.names = new OutsideOnly(rules.insideToo());
    }

    void require(TypedReceiver typed) {
        var errors = new ArrayList<>(typed.errors(rules));
        if (errors.stream().noneMatch(error -> error.field().equals("url"))) {
            leads(typed.url()).ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Optional<FieldError> leads(String url) {
        try {
            names.resolve(URI.create(url).getHost());
            return Optional.empty();
        } catch (OutsideOnly.InsideAddress e) {
            return Optional.of(new FieldError(
                    "url", "ที่อยู่นี้อยู่ในเครือข่ายภายใน ต้องเป็นที่อยู่ที่เปิดสู่อินเทอร์เน็ต"));
        } catch (UnknownHostException e) {
            return Optional.of(
                    new FieldError("url", "ไม่พบชื่อเครื่องของที่อยู่นี้ กรุณาตรวจตัวสะกด"));
        }
    }
}
