package bpm.survey.editing;

import bpm.Visitor;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form of an editing page as a browser would send it, with some of its fields typed over. */
final class Form {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(FormElement form) {
        for (KeyVal field : form.formData()) {
            if (!field.key().equals("_csrf")) {
                fields.put(field.key(), field.value());
            }
        }
    }

    static Form of(Visitor.Answer answer) {
        return new Form((FormElement) answer.page().select("form.editing").getFirst());
    }

    Form with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    String[] fields() {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
