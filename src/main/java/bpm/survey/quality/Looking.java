package bpm.survey.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks a round's answers over (ตรวจคำตอบ). It tells and never turns away. */
final class Looking {

    private static final Duration BURST = Duration.ofSeconds(10);
    private static final int BURST_ANSWERS = 10;

    private Looking() {}

    static List<Finding> over(List<Sheet> answers, Optional<Integer> present) {
        var findings = new ArrayList<Finding>();
        present.filter(people -> answers.size() > people)
                .ifPresent(people -> findings.add(new Finding(
                        Flag.MORE_THAN_PRESENT,
                        answers.size() - people,
                        List.of(),
                        Optional.empty())));
        var straight = answers.stream().filter(Sheet::isStraight).toList();
        if (!straight.isEmpty()) {
            findings.add(Finding.of(Flag.STRAIGHT_LINE, straight));
        }
        var same = same(answers);
        if (!same.isEmpty()) {
            findings.add(Finding.of(Flag.SAME_SHEETS, same));
        }
        burst(answers).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** Everyone whose answers somebody else gave just so, word for word. */
    private static List<Sheet> same(List<Sheet> answers) {
        return answers.stream()
                .filter(Sheet::isParticular)
                .collect(Collectors.groupingBy(Sheet::answers))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** The most answers that came from phones within ten seconds. */
    private static Optional<Finding> burst(List<Sheet> answers) {
        var online = answers.stream()
                .filter(Sheet::online)
                .sorted(Comparator.comparing(Sheet::at))
                .toList();
        int most = 0;
        int start = 0;
        int first = 0;
        for (int last = 0; last < online.size(); last++) {
            while (online.get(first).at().plus(BURST).isBefore(online.get(last).at())) {
                first++;
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                start = first;
            }
        }
        return most < BURST_ANSWERS
                ? Optional.empty()
                : Optional.of(new Finding(
                        Flag.BURST,
                        most,
                        List.of(),
                        Optional.of(online.get(start).at())));
    }
}
