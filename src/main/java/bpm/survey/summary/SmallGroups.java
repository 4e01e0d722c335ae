package bpm.survey.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What may be told of one round outside its own office (กลุ่มเล็กรวมกัน, PDPA): no cell stands for one to
 * four people. Small groups are put together until every cell has five; a question that fewer answered
 * is left out; if one small group is all that remains, nothing is told. Pools are sums of this and of
 * nothing else, so that no two of them differ by fewer than five in any cell.
 */
public final class SmallGroups {

    /** The answer under which small groups stand together; no option has this key. */
    public static final String TOGETHER = "*";

    private SmallGroups() {}

    private record Group(List<String> answers, Map<String, LevelCounts> levels) {

        private Group with(Group other) {
            var both = new ArrayList<>(answers);
            both.addAll(other.answers);
            return new Group(both, Crosses.sum(levels, other.levels));
        }

        private long people() {
            return Crosses.people(levels);
        }

        private boolean isSmall() {
            return people() < Breakdown.FEWEST
                    || levels.values().stream().anyMatch(SmallGroups::isFew);
        }

        private String key() {
            return answers.size() == 1 ? answers.getFirst() : TOGETHER;
        }
    }

    /** The crosses of one round as they are told outside. */
    public static Crosses together(Crosses round) {
        var asked = round.total().entrySet().stream()
                .filter(one -> !isFew(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var groups = new ArrayList<Group>();
        new TreeMap<>(round.byAnswer()).forEach((answer, all) -> {
            var levels = new TreeMap<>(all);
            levels.keySet().retainAll(asked);
            groups.add(new Group(List.of(answer), levels));
        });
        groups.removeIf(group -> group.people() == 0);
        while (groups.size() > 1 && groups.stream().anyMatch(Group::isSmall)) {
            putTogether(groups);
        }
        groups.removeIf(Group::isSmall);
        return groups.stream()
                .map(group -> new Crosses(Map.of(group.key(), group.levels())))
                .reduce(Crosses.NONE, Crosses::plus);
    }

    /**
     * The smallest that is too small joins the smallest of the others; of those as small the first by its
     * answers. Were that left to chance, another start would tell the same round otherwise, and the
     * difference would tell of few.
     */
    private static void putTogether(List<Group> groups) {
        groups.sort(Comparator.comparingLong(Group::people)
                .thenComparing(group -> String.join(" ", group.answers())));
        var small = groups.stream().filter(Group::isSmall).findFirst().orElseThrow();
        groups.remove(small);
        groups.set(0, groups.getFirst().with(small));
    }

    private static boolean isFew(LevelCounts counts) {
        return counts.base() > 0
                && (counts.base() < Breakdown.FEWEST
                        || (counts.n() > 0 && counts.n() < Breakdown.FEWEST));
    }
}
