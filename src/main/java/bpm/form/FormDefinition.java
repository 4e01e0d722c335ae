package bpm.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a form in their order (นิยามของแบบ): each code once, each condition on a field before it. */
public record FormDefinition(List<Field> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
        check(fields);
    }

    private static void check(List<Field> fields) {
        Set<String> before = new HashSet<>();
        for (var field : fields) {
            if (field.shownIf().filter(one -> !before.contains(one.field())).isPresent()) {
                throw new IllegalArgumentException(
                        "a condition names a field before it: " + field.code());
            }
            if (!before.add(field.code())) {
                throw new IllegalArgumentException("a code stands twice: " + field.code());
            }
            check(field.type().columns());
        }
    }

    /** The field of that code. */
    public Optional<Field> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The fields to which something can be answered. */
    public List<Field> answered() {
        return fields.stream().filter(Field::isAnswered).toList();
    }
}
