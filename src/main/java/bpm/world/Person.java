package bpm.world;

import bpm.access.Role;
import bpm.org.OfficeCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Someone invented (บุคคลสมมติ): {@code orathai.5701}, with a telephone that is plainly invented too. */
record Person(String name, String fullName, OfficeCode office, Set<Role> roles, String phone) {

    static List<Person> all() {
        var lines = Lines.fields("people.txt");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> of(lines.get(i), i))
                .toList();
    }

    private static Person of(List<String> fields, int number) {
        var name = fields.getFirst();
        return new Person(
                name,
                fields.get(1),
                new OfficeCode(name.substring(name.indexOf('.') + 1)),
                Arrays.stream(fields.get(2).split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                String.format(Locale.ROOT, "080-000-%04d", 1 + number));
    }
}
