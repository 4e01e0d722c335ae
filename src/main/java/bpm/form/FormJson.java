package bpm.form;

import bpm.form.Answers.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Forms and answers as JSON (แบบและคำตอบในรูป JSON), for the database and the API. */
public final class FormJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_NUMBER = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FormJson() {}

    /** The fields as JSON. */
    public static String write(List<FieldSpec> fields) {
        return JSON.writeValueAsString(fields);
    }

    /** The fields of a JSON text that {@link #write(List)} made. */
    public static List<FieldSpec> fields(String json) {
        return Arrays.asList(JSON.readValue(json, FieldSpec[].class));
    }

    /** The answers as an object: a text, a list of texts, or a list of objects for a table. */
    public static JsonNode node(Answers answers) {
        var node = NODES.objectNode();
        answers.byField().forEach((code, answer) -> {
            switch (answer) {
                case Answer.One one -> node.put(code, one.text());
                case Answer.Many many -> {
                    var list = node.putArray(code);
                    many.texts().forEach(list::add);
                }
                case Answer.Table table -> {
                    var list = node.putArray(code);
                    table.rows().forEach(row -> list.add(node(row)));
                }
            }
        });
        return node;
    }

    /** The answers as they are kept. */
    public static String write(Answers answers) {
        return JSON.writeValueAsString(node(answers));
    }

    /** The answers of a JSON text. */
    public static Answers answers(String json) {
        return answers(JSON.readTree(json));
    }

    /** The answers of an object; numbers and true or false are taken as their texts. */
    public static Answers answers(JsonNode node) {
        var answers = new LinkedHashMap<String, Answer>();
        node.properties().forEach(one -> answers.put(one.getKey(), answer(one.getValue())));
        return new Answers(answers);
    }

    private static Answer answer(JsonNode value) {
        if (!value.isArray()) {
            return new Answer.One(text(value));
        }
        var items = value.valueStream().toList();
        return !items.isEmpty() && items.stream().allMatch(JsonNode::isObject)
                ? new Answer.Table(items.stream().map(FormJson::answers).toList())
                : new Answer.Many(items.stream().map(FormJson::text).toList());
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode() || value.isObject()) {
            return "";
        }
        return value.isNumber() ? plain(value.numberValue()) : value.asString();
    }

    /** 1e999 written out would be a thousand noughts: it stays as it is, and its field refuses it. */
    private static String plain(Number number) {
        boolean endless =
                number instanceof BigDecimal exact && Math.abs(exact.scale()) > LONGEST_NUMBER;
        return endless || !Double.isFinite(number.doubleValue())
                ? number.toString()
                : new BigDecimal(number.toString()).toPlainString();
    }
}
