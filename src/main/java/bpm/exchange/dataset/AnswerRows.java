package bpm.exchange.dataset;

import bpm.org.OfficeCode;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers without anything personal (คำตอบที่ไม่มีข้อมูลบุคคล): free words never, and what participants
 * said of themselves
 * only to people of the office that asked them. Of one activity, each question is a column.
 */
final class AnswerRows implements Rows.Reading {

    private static final Set<String> FREE = Set.of("OPEN");
    private static final Set<String> OF_PERSON = Set.of("CHOICE");
    private static final String PAIR = "PAIR";

    private final List<Field> given;
    private final OfficeCode own;
    private final Set<String> free = new HashSet<>();
    private final Set<String> ofPerson = new HashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final boolean wide;

    AnswerRows(Wanted wanted, Collection<String> editions, OfficeCode own) {
        this.given = wanted.set().fields();
        this.own = own;
        this.wide = wanted.activity().isPresent();
        editions.forEach(edition -> read(JsonMapper.shared().readTree(edition)));
    }

    private void read(JsonNode edition) {
        edition.path("sections")
                .forEach(section -> section.path("questions").forEach(question -> {
                    var code = question.path("code").asString();
                    var kind = question.path("kind").asString();
                    if (FREE.contains(kind)) {
                        free.add(code);
                        return;
                    }
                    if (OF_PERSON.contains(kind)) {
                        ofPerson.add(code);
                    }
                    if (kind.equals(PAIR)) {
                        codes.add(code + ".before");
                        codes.add(code + ".after");
                    } else {
                        codes.add(code);
                    }
                }));
    }

    /** The columns: the common ones, and of one activity its questions. */
    List<Field> fields() {
        if (!wide) {
            return given;
        }
        var all = new ArrayList<>(given.subList(0, given.size() - 1));
        codes.forEach(code -> all.add(new Field(
                code, ofPerson.contains(code) ? Field.Kind.TEXT : Field.Kind.NUMBER, code)));
        return all;
    }

    @Override
    public List<@Nullable Object> read(ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var field : given.subList(0, given.size() - 1)) {
            values.add(field.read(row));
        }
        boolean mayKnow = own.value().equals(row.getString("office"));
        var answers = (ObjectNode) JsonMapper.shared().readTree(row.getString("answers"));
        if (!wide) {
            answers.remove(hidden(answers, mayKnow));
            values.add(answers.toString());
            return values;
        }
        for (var code : codes) {
            values.add(ofPerson.contains(code) && !mayKnow ? null : value(answers.path(code)));
        }
        return values;
    }

    /** What is no level of a question that is known, or not for this reader, stays out. */
    private List<String> hidden(ObjectNode answers, boolean mayKnow) {
        return answers.propertyNames().stream()
                .filter(code -> free.contains(code)
                        || (answers.path(code).isString()
                                && !(mayKnow && ofPerson.contains(code))
                                && !isYesNo(code)))
                .toList();
    }

    private boolean isYesNo(String code) {
        return codes.contains(code) && !ofPerson.contains(code);
    }

    private static @Nullable Object value(JsonNode node) {
        return node.isNumber()
                ? BigDecimal.valueOf(node.asLong())
                : node.isString() ? node.asString() : null;
    }
}
