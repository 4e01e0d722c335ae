package bpm.progress;

import bpm.progress.report.DateRow;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;
import bpm.shared.Problem;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.stream.Collectors;

/**
 * A report as programs send it (รายงานทาง API): read like a typed form, so the same sentences say what
 * is wrong.
 */
final class ReportBody {

    private final JsonNode body;

    private ReportBody(JsonNode body) {
        this.body = body;
    }

    /** The form that the JSON stands for; what it leaves out is empty. */
    static ProgressForm form(JsonNode json) {
        if (!json.isObject()) {
            throw Problem.invalid("body", "ต้องเป็น JSON ของรายงานหนึ่งฉบับ");
        }
        return new ReportBody(json).form();
    }

    private ProgressForm form() {
        var texts = new EnumMap<ProgressField, String>(ProgressField.class);
        texts.put(ProgressField.RESPONSIBLE_NAME, text(body.path("responsible").path("name")));
        texts.put(ProgressField.RESPONSIBLE_PHONE, text(body.path("responsible").path("phone")));
        texts.put(
                ProgressField.DATES,
                body.path("dates")
                        .valueStream()
                        .map(ReportBody::row)
                        .collect(Collectors.joining("\n")));
        texts.put(
                ProgressField.SUCCESS_POINTS,
                body.path("successPoints")
                        .valueStream()
                        .map(point -> text(point).replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\n")));
        texts.put(ProgressField.RESULT, number(body.path("result")));
        texts.put(ProgressField.PERCENT, number(body.path("percent")));
        texts.put(ProgressField.PERCENT_REASON, text(body.path("percentReason")));
        texts.put(ProgressField.REMARKS, text(body.path("remarks")));
        return new ProgressForm(texts);
    }

    private static String row(JsonNode span) {
        return span.isObject()
                ? new DateRow(text(span.path("from")), text(span.path("to"))).line()
                : new DateRow(text(span), "").line();
    }

    private static String number(JsonNode node) {
        return node.isNumber() && isOfSense(node.decimalValue())
                ? node.decimalValue().toPlainString()
                : text(node);
    }

    /** A number such as 1e999999999 written out would fill the memory: it is refused as it was typed. */
    private static boolean isOfSense(BigDecimal number) {
        return number.precision() - number.scale() <= 15 && number.scale() <= 15;
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }
}
