package bpm.province;

import bpm.survey.summary.Figures;
import bpm.survey.summary.SectionSummary;
import bpm.survey.summary.Summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The pooled questionnaires of a province in short (ผลการประเมินโดยรวม): the department's sections,
 * which can be compared with other provinces, and its offices' own topics apart.
 */
public record Evaluated(
        int rounds,
        long answers,
        long present,
        Optional<BigDecimal> rate,
        Line overall,
        List<Line> sections,
        List<Line> own) {

    private static final String OWN = "L";

    public Evaluated {
        sections = List.copyOf(sections);
        own = List.copyOf(own);
    }

    /** A line of the table: n, mean, S.D. and band as they are told. */
    public record Line(
            String code,
            String title,
            String english,
            long n,
            String mean,
            String sd,
            String band) {

        static Line of(String code, String title, String english, Figures figures) {
            return new Line(
                    code,
                    title,
                    english,
                    figures.n(),
                    figures.meanText(),
                    figures.deviationText(),
                    figures.bandTitle());
        }
    }

    static Evaluated of(Summary summary) {
        var attendance = summary.attendance();
        return new Evaluated(
                attendance.rounds(),
                attendance.responses(),
                attendance.present(),
                attendance.rate(),
                Line.of("", "ภาพรวม", "Overall", summary.overall()),
                summary.sections().stream()
                        .filter(section -> section.isRated() && !section.code().equals(OWN))
                        .map(Evaluated::section)
                        .toList(),
                summary.sections().stream()
                        .filter(section -> section.code().equals(OWN))
                        .flatMap(SectionSummary::rated)
                        .map(question -> Line.of(
                                question.code(),
                                question.text().thai(),
                                question.text().english(),
                                question.figures()))
                        .toList());
    }

    private static Line section(SectionSummary section) {
        return Line.of(
                section.code(),
                section.title().thai(),
                section.title().english(),
                section.figures());
    }
}
