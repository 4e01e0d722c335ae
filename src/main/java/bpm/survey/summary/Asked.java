package bpm.survey.summary;

import bpm.org.OfficeCode;
import bpm.survey.question.Question;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was asked in rounds whose questionnaires may differ, as one list of sections: a question
 * stands once, in the words of the newest that asks it. An office's own topics are summarised in
 * its scope only.
 */
final class Asked {

    private static final String ORDER = "GKRUSLO";
    private static final Pattern OWN = Pattern.compile("L(\\d+)-\\d+");

    private Asked() {}

    static List<Section> in(OfficeCode office, List<Questionnaire> newestFirst) {
        var sections = new LinkedHashMap<String, Section>();
        var questions = new LinkedHashMap<String, List<Question>>();
        var seen = new HashSet<String>();
        for (var questionnaire : newestFirst) {
            for (var section : questionnaire.sections()) {
                sections.putIfAbsent(section.code(), section);
                var into = questions.computeIfAbsent(section.code(), code -> new ArrayList<>());
                section.questions().stream()
                        .filter(question -> isOf(office, question))
                        .filter(question -> seen.add(question.kind() + question.code()))
                        .forEach(into::add);
            }
        }
        return sections.values().stream()
                .sorted((a, b) -> Integer.compare(place(a), place(b)))
                .map(section -> new Section(
                        section.code(),
                        section.title(),
                        section.lead(),
                        questions.getOrDefault(section.code(), List.of())))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    private static int place(Section section) {
        int place = ORDER.indexOf(section.code().charAt(0));
        return place < 0 ? ORDER.length() : place;
    }

    private static boolean isOf(OfficeCode office, Question question) {
        var own = OWN.matcher(question.code());
        return !own.matches()
                || (OfficeCode.isCode(own.group(1)) && new OfficeCode(own.group(1)).covers(office));
    }
}
