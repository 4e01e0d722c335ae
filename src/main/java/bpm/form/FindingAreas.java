package bpm.form;

import bpm.org.Area;
import bpm.org.Areas;
import bpm.org.OfficeCode;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the areas that an office may name (ค้นหาพื้นที่), as they are today; within the caller's transaction. */
@Component
public class FindingAreas {

    private final Areas areas;
    private final Clock clock;

    FindingAreas(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * The areas of the office, and for a district the communities of its province's municipalities; what was
     * once looked up is known for all that is read after it.
     */
    public KnownAreas of(OfficeCode office) {
        var before = new HashMap<String, List<Area>>();
        return new KnownAreas(
                office, text -> before.computeIfAbsent(text, one -> search(office, one)));
    }

    /** The areas that answers to a form name, by their codes. */
    public Map<String, Area> named(FormDefinition form, List<Answers> answers) {
        var codes = new TreeSet<String>();
        answers.forEach(one -> collect(form.fields(), one, codes));
        return codes.isEmpty() ? Map.of() : areas.find(codes, LocalDate.now(clock));
    }

    private static void collect(List<Field> fields, Answers answers, Set<String> codes) {
        for (var field : fields) {
            if (field.type() instanceof FieldType.AreaCode) {
                codes.addAll(answers.texts(field.code()));
            }
            for (var row : answers.rows(field.code())) {
                collect(field.type().columns(), row, codes);
            }
        }
    }

    private List<Area> search(OfficeCode office, String text) {
        var today = LocalDate.now(clock);
        var own = office.scope();
        var found = areas.search(text, own, today).stream();
        return own.length() == 4
                ? Stream.concat(
                                found,
                                areas.search(text, own.substring(0, 2) + "99", today).stream())
                        .toList()
                : found.toList();
    }
}
