package bpm.survey.bringing;

import bpm.survey.question.QuestionKind;
import bpm.survey.question.Wording;
import bpm.survey.sheet.Box;
import bpm.survey.sheet.PaperForm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guessing which column answers which question (คาดการจับคู่) by how much their words are alike; of a grid's
 * heading {@code ก่อนเข้าร่วม [ความรู้]} each part by itself, too. A person looks at it before it is used.
 */
final class GuessingMapping {
    // the Thai here is data, not words of a screen

    private static final double ALIKE_ENOUGH = 0.6;
    private static final Pattern GRID = Pattern.compile("(.*)\\[(.+)]\\s*");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:ข้อ\\s*)?[\\d๐-๙]+(?:\\.[\\d๐-๙]+)*[.)]?\\s+");
    private static final Pattern BEFORE = Pattern.compile("ก่อน|before|pretest");
    private static final Pattern AFTER = Pattern.compile("หลัง|after|posttest");
    /** What form services write besides answers and senders. */
    private static final Set<String> NOT_ASKED = Set.of(
            "ประทับเวลา",
            "timestamp",
            "เวลาเริ่ม",
            "เวลาเริ่มต้น",
            "starttime",
            "เวลาเสร็จสมบูรณ์",
            "เวลาเสร็จสิ้น",
            "completiontime",
            "id",
            "รหัส",
            "คะแนน",
            "score",
            "lastmodifiedtime",
            "เวลาที่ปรับเปลี่ยนครั้งล่าสุด",
            "language",
            "ภาษา");

    private record Guess(int column, int place, String heading, Box box, double alike) {}

    private GuessingMapping() {}

    /** Each column at most one answer and each answer at most one column, the most alike first. */
    static Mapping guess(List<String> headings, PaperForm paper) {
        var boxes = paper.boxes().toList();
        var guesses = new ArrayList<Guess>();
        for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            if (heading.isEmpty() || isOfService(heading)) {
                continue;
            }
            for (int place = 0; place < boxes.size(); place++) {
                double alike = alike(heading, boxes.get(place));
                if (alike >= ALIKE_ENOUGH) {
                    guesses.add(new Guess(column, place, heading, boxes.get(place), alike));
                }
            }
        }
        guesses.sort(Comparator.comparingDouble((Guess guess) -> -guess.alike())
                .thenComparingInt(Guess::column)
                .thenComparingInt(Guess::place));
        var codes = new HashMap<String, String>();
        var taken = new HashSet<String>();
        for (var guess : guesses) {
            if (!codes.containsKey(guess.heading()) && taken.add(guess.box().code())) {
                codes.put(guess.heading(), guess.box().code());
            }
        }
        return new Mapping(codes);
    }

    private static boolean isOfService(String heading) {
        return SenderColumns.is(heading) || NOT_ASKED.contains(ReadingCell.said(heading));
    }

    private static double alike(String heading, Box box) {
        if (heading.equals(box.code()) || heading.startsWith(box.code() + " ")) {
            return 3;
        }
        var text = box.question().text();
        double alike = Stream.of(text.thai(), text.english())
                .filter(words -> !words.isBlank())
                .mapToDouble(words -> parts(heading)
                        .mapToDouble(part -> alike(part, words))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        return box.question().kind() == QuestionKind.PAIR
                ? alike + side(heading, text, box)
                : alike;
    }

    /** Nearer where the heading says the same side of the pair, far away where it says the other. */
    private static double side(String heading, Wording text, Box box) {
        var rest = ReadingCell.said(heading).replace(ReadingCell.said(text.thai()), "");
        boolean before = BEFORE.matcher(rest).find();
        boolean after = AFTER.matcher(rest).find();
        if (before == after) {
            return 0;
        }
        return box.code().endsWith(".before") == before ? 0.2 : -1;
    }

    private static Stream<String> parts(String heading) {
        var plain = NUMBERED.matcher(heading).replaceFirst("");
        var grid = GRID.matcher(plain);
        return grid.matches()
                ? Stream.of(
                        plain, grid.group(1), NUMBERED.matcher(grid.group(2)).replaceFirst(""))
                : Stream.of(plain);
    }

    /** Shared pairs of letters by all pairs of letters: 1 is the same, 0 has nothing in common. */
    private static double alike(String one, String other) {
        var a = pairs(ReadingCell.said(one));
        var b = pairs(ReadingCell.said(other));
        int all = a.values().stream().mapToInt(Integer::intValue).sum()
                + b.values().stream().mapToInt(Integer::intValue).sum();
        int shared = a.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
