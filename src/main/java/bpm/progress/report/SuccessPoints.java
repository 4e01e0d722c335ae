package bpm.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The points of success (ประเด็นความสำเร็จ): those that the plan names are answered one by one,
 * {@code point: answer}, others stand behind them, one a line.
 */
public record SuccessPoints(List<String> named, String text) {

    private static final String SAYS = ": ";

    public SuccessPoints {
        named = List.copyOf(named);
    }

    /** The points of the answers in their order, and of the free text, as one text. */
    public static String join(List<String> named, List<String> answers, String free) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(named.size(), answers.size()); i++) {
            var answer = answers.get(i).lines().map(String::strip).collect(Collectors.joining(" "));
            if (!answer.isBlank()) {
                lines.add(named.get(i) + SAYS + answer.strip());
            }
        }
        lines.add(free);
        return String.join("\n", lines);
    }

    /** What is said about a point that the plan names. */
    public String answer(String point) {
        return text.lines()
                .filter(line -> line.startsWith(point + SAYS))
                .map(line -> line.substring((point + SAYS).length()))
                .findFirst()
                .orElse("");
    }

    /** The points that the plan does not name. */
    public String free() {
        return text.lines()
                .filter(line -> named.stream().noneMatch(point -> line.startsWith(point + SAYS)))
                .collect(Collectors.joining("\n"));
    }
}
