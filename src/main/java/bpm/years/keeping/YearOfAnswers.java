package bpm.years.keeping;

import bpm.years.keeping.OldRound.Hindrance;
import bpm.years.keeping.PurgedAnswers.PurgedRound;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Rounds of one year and their single answers (คำตอบรายคนของปี): those that are due to go, or are gone. */
public final class YearOfAnswers {

    private YearOfAnswers() {}

    /** What is still there: how much may go, and how much not, for its year is open or it is not counted. */
    public record Due(int year, long rounds, long answers, long kept, boolean isOpen) {}

    /** What is gone, and since when. */
    public record Gone(int year, long rounds, long answers, OffsetDateTime last, String by) {}

    static List<Due> due(List<OldRound> rounds) {
        return byYear(rounds, OldRound::year).entrySet().stream()
                .map(year -> due(year.getKey(), year.getValue()))
                .toList();
    }

    static List<Gone> gone(List<PurgedRound> rounds) {
        return byYear(rounds, PurgedRound::year).entrySet().stream()
                .map(year -> gone(year.getKey(), year.getValue()))
                .toList();
    }

    private static <T> Map<Integer, List<T>> byYear(List<T> rounds, ToIntFunction<T> year) {
        var years = new TreeMap<Integer, List<T>>(Comparator.reverseOrder());
        for (var round : rounds) {
            years.computeIfAbsent(year.applyAsInt(round), of -> new ArrayList<>())
                    .add(round);
        }
        return years;
    }

    private static Due due(int year, List<OldRound> rounds) {
        var going = rounds.stream().filter(OldRound::mayGo).toList();
        return new Due(
                year,
                going.size(),
                going.stream().mapToLong(OldRound::answers).sum(),
                rounds.size() - going.size(),
                rounds.stream().anyMatch(round -> round.hindrance() == Hindrance.YEAR_IS_OPEN));
    }

    private static Gone gone(int year, List<PurgedRound> rounds) {
        var last = rounds.stream().max(Comparator.comparing(PurgedRound::at)).orElseThrow();
        return new Gone(
                year,
                rounds.size(),
                rounds.stream().mapToLong(PurgedRound::answers).sum(),
                last.at(),
                last.by());
    }
}
