package bpm.exchange.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Groups of participants of which each has at least k (ข้อมูลที่ไม่ระบุตัวบุคคล). Within an activity and a
 * province all are
 * told as finely as the smallest group allows: by sex and age, by sex, or together; where even all
 * together are too few,
 * nothing is told. The groups never overlap and no sums stand beside them, so none can be reckoned
 * from others.
 */
public record Anonymous(int least, List<People> groups, int withheldPlaces, long withheldPeople) {

    private static final List<UnaryOperator<People>> COARSER =
            List.of(UnaryOperator.identity(), People::ofAnyAge, People::ofAnyone);

    public Anonymous {
        groups = List.copyOf(groups);
    }

    static Anonymous of(Collection<People> all, int least) {
        var places = all.stream()
                .filter(people -> people.count() > 0)
                .collect(Collectors.groupingBy(
                        people -> people.activity() + " " + people.province(),
                        TreeMap::new,
                        Collectors.toList()));
        var told = new ArrayList<People>();
        int withheld = 0;
        long people = 0;
        for (var place : places.values()) {
            var groups = finest(place, least);
            if (groups.isEmpty()) {
                withheld++;
                people += place.stream().mapToLong(People::count).sum();
            }
            told.addAll(groups);
        }
        return new Anonymous(least, told, withheld, people);
    }

    private static List<People> finest(List<People> place, int least) {
        for (var coarser : COARSER) {
            var groups = place.stream()
                    .map(coarser)
                    .collect(Collectors.toMap(
                            one -> one.sex() + " " + one.age(),
                            UnaryOperator.identity(),
                            People::with,
                            TreeMap::new));
            if (groups.values().stream().allMatch(group -> group.count() >= least)) {
                return List.copyOf(groups.values());
            }
        }
        return List.of();
    }

    /** How many are withheld, unless that itself would tell of fewer than k. */
    String withheldSaid() {
        return withheldPeople == 0 || withheldPeople >= least
                ? Long.toString(withheldPeople)
                : "<" + least;
    }
}
