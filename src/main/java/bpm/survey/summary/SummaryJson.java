package bpm.survey.summary;

import bpm.shared.Words;
import bpm.survey.question.QuestionKind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A summary as programs are told it and as it is sealed: Arabic digits, means as texts with two
 * decimals.
 */
public final class SummaryJson {

    private SummaryJson() {}

    /** An office without answers. */
    record Missing(String office, String reason) {}

    /** A round that could not be counted, and what to do. */
    record Uncounted(long round, String office, int number, String reason) {}

    /** How it was reckoned. */
    record Reckoned(String sd, String bands) {}

    /** A question with options, and each option as chosen. */
    record Choice(String code, String text, long n, List<Chosen> options) {}

    record Chosen(String key, String text, long count, BigDecimal percent) {}

    /** The whole summary, which rounds it lacks, and which offices below have no answers yet. */
    static Map<String, Object> of(ShownSummary shown) {
        var json = new LinkedHashMap<>(of(shown.summary()));
        json.put("uncounted", shown.uncounted().stream().map(SummaryJson::left).toList());
        if (shown.round().isPresent()) {
            return json;
        }
        json.put(
                "missing",
                shown.missing().stream()
                        .map(one ->
                                new Missing(one.office().value(), one.reason().sentence()))
                        .toList());
        return json;
    }

    private static Uncounted left(UncountedRound one) {
        return new Uncounted(
                one.round().id(),
                one.office().code().value(),
                one.round().number(),
                one.told(Words.THAI));
    }

    /** The whole summary. */
    public static Map<String, Object> of(Summary summary) {
        var attendance = summary.attendance();
        var json = new LinkedHashMap<String, Object>();
        json.put("activity", summary.activity().toString());
        json.put("office", summary.office().value());
        json.put("rounds", attendance.rounds());
        json.put("present", attendance.present());
        json.put("presentUnknown", attendance.unknown());
        json.put("responses", attendance.responses());
        attendance.rate().ifPresent(rate -> json.put("responseRate", rate));
        json.put("editions", summary.editions());
        json.put("roundsWithoutPairs", summary.withoutSheets());
        json.put(
                "conventions",
                new Reckoned(
                        summary.conventions().deviation().key(),
                        summary.conventions().bounds().name()));
        json.put("questions", summary.questions().map(SummaryJson::question).toList());
        json.put("pairs", summary.pairs().stream().map(SummaryJson::pair).toList());
        json.put("yesNo", choices(summary, QuestionKind.YES_NO));
        json.put("choices", choices(summary, QuestionKind.CHOICE));
        json.put(
                "sections",
                summary.sections().stream()
                        .filter(SectionSummary::isRated)
                        .map(SummaryJson::section)
                        .toList());
        json.put("overall", figures(summary.overall()));
        return json;
    }

    private static Map<String, Object> question(RatedQuestion question) {
        var counts = new LinkedHashMap<String, Object>();
        var percents = new LinkedHashMap<String, Object>();
        for (int level = 5; level >= 1; level--) {
            counts.put(Integer.toString(level), question.counts().of(level));
            percents.put(Integer.toString(level), question.counts().percent(level));
        }
        percents.put("0", question.counts().percent(0));
        var json = new LinkedHashMap<String, Object>();
        json.put("code", question.code());
        json.put("text", question.text().thai());
        json.put("english", question.text().english());
        json.put("n", question.counts().n());
        json.put("noOpinion", question.counts().noOpinion());
        json.put("counts", counts);
        json.put("percents", percents);
        json.putAll(figures(question.figures()));
        json.put("topTwo", question.counts().topTwo());
        return json;
    }

    private static Map<String, Object> pair(PairedQuestion pair) {
        var test = pair.test();
        var json = new LinkedHashMap<String, Object>();
        json.put("topic", pair.question().topic());
        json.put("code", pair.question().code());
        json.put("text", pair.question().text().thai());
        json.put("english", pair.question().text().english());
        json.put("n", test.n());
        json.put("before", test.beforeText());
        json.put("after", test.afterText());
        json.put("difference", test.differenceText());
        json.put("sd", test.deviationText());
        test.result().ifPresent(result -> {
            json.put("t", result.tText());
            json.put("df", result.df());
            json.put("p", result.pText());
            json.put("effect", result.effectText());
        });
        test.why().ifPresent(why -> json.put("noTest", why.sentence()));
        json.put("oneSided", pair.oneSided());
        return json;
    }

    private static List<Choice> choices(Summary summary, QuestionKind kind) {
        return summary.choices().stream()
                .filter(choice -> choice.question().kind() == kind)
                .map(SummaryJson::choice)
                .toList();
    }

    private static Choice choice(ChosenQuestion choice) {
        return new Choice(
                choice.question().code(),
                choice.question().text().thai(),
                choice.n(),
                choice.lines().stream()
                        .map(line -> new Chosen(
                                line.key(), line.text().thai(), line.count(), line.percent()))
                        .toList());
    }

    private static Map<String, Object> section(SectionSummary section) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", section.code());
        json.put("title", section.title().thai());
        json.putAll(figures(section.figures()));
        if (!section.pairs().isEmpty()) {
            json.put("before", figures(section.before()));
        }
        return json;
    }

    private static Map<String, Object> figures(Figures figures) {
        var json = new LinkedHashMap<String, Object>();
        json.put("n", figures.n());
        json.put("mean", figures.meanText());
        json.put("sd", figures.deviationText());
        json.put("band", figures.bandTitle());
        return json;
    }
}
