package bpm.survey.bringing;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Sha256;
import bpm.survey.sheet.Box;
import bpm.survey.sheet.PaperForm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which column answers which question (การจับคู่คอลัมน์): codes by heading; a column without one is left out. */
public record Mapping(Map<String, String> codes) {

    /** How the form calls the choice of a column, followed by its place from 0 on. */
    private static final String COLUMN = "column";

    public Mapping {
        codes = Map.copyOf(codes);
    }

    /** As chosen in a form, column by column. */
    static Mapping of(Map<String, String> form, List<String> headings, PaperForm paper) {
        var known = boxes(paper);
        var codes = new HashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            var code = form.getOrDefault(COLUMN + i, "");
            if (known.containsKey(code) && !headings.get(i).isEmpty()) {
                codes.put(headings.get(i), code);
            }
        }
        return new Mapping(codes);
    }

    /** The code under a heading, empty where the column is left out. */
    public String code(String heading) {
        return codes.getOrDefault(heading, "");
    }

    /** The same without what the form does not ask any more. */
    Mapping in(PaperForm paper) {
        var known = boxes(paper);
        return new Mapping(codes.entrySet().stream()
                .filter(one -> known.containsKey(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Refuses two columns for one answer, and no column at all. */
    void check(List<String> headings) {
        var errors = new ArrayList<FieldError>();
        var first = new HashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var code = code(heading);
            var other =
                    Optional.ofNullable(code.isEmpty() ? null : first.putIfAbsent(code, heading));
            if (other.isPresent()) {
                errors.add(new FieldError(
                        COLUMN + i,
                        "“{0}” และ “{1}” จับคู่กับข้อเดียวกัน เลือกได้คอลัมน์เดียว",
                        other.get(),
                        heading));
            }
        }
        if (first.isEmpty()) {
            errors.add(new FieldError(COLUMN + "0", "ยังไม่ได้จับคู่คอลัมน์ใดกับข้อคำถาม"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** The boxes that columns fill, by heading. */
    Map<String, Box> filled(List<String> headings, PaperForm paper) {
        var known = boxes(paper);
        var filled = new LinkedHashMap<String, Box>();
        for (var heading : headings) {
            Optional.ofNullable(known.get(code(heading)))
                    .ifPresent(box -> filled.put(heading, box));
        }
        return filled;
    }

    /** By what headings a mapping is remembered. */
    static String heads(List<String> headings) {
        return Sha256.of(String.join("\n", headings));
    }

    private static Map<String, Box> boxes(PaperForm paper) {
        return paper.boxes().collect(Collectors.toMap(Box::code, Function.identity()));
    }
}
