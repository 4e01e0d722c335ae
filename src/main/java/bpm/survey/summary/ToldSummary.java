package bpm.survey.summary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The fields of a summary (ช่องของสรุปผล), for the API's description: {@link SummaryJson} writes them. */
record ToldSummary(
        String activity,
        String office,
        int rounds,
        long present,
        int presentUnknown,
        long responses,
        @Nullable BigDecimal responseRate,
        int editions,
        int roundsWithoutPairs,
        ToldConventions conventions,
        List<ToldQuestion> questions,
        List<ToldPair> pairs,
        List<ToldChoice> yesNo,
        List<ToldChoice> choices,
        List<ToldSection> sections,
        ToldFigures overall,
        @Nullable List<ToldUncounted> uncounted,
        @Nullable List<ToldMissing> missing) {

    /** How it was reckoned. */
    record ToldConventions(String sd, String bands) {}

    /** Means and S.D. are texts with two decimals, or a dash. */
    record ToldFigures(long n, String mean, String sd, String band) {}

    record ToldQuestion(
            String code,
            String text,
            String english,
            long n,
            long noOpinion,
            Map<String, Long> counts,
            Map<String, BigDecimal> percents,
            String mean,
            String sd,
            String band,
            BigDecimal topTwo) {}

    /** Before and after; without a test, noTest says why. */
    record ToldPair(
            String topic,
            String code,
            String text,
            String english,
            long n,
            String before,
            String after,
            String difference,
            String sd,
            @Nullable String t,
            @Nullable Long df,
            @Nullable String p,
            @Nullable String effect,
            @Nullable String noTest,
            long oneSided) {}

    record ToldChoice(String code, String text, long n, List<ToldOption> options) {}

    record ToldOption(String key, String text, long count, BigDecimal percent) {}

    record ToldSection(
            String code,
            String title,
            long n,
            String mean,
            String sd,
            String band,
            @Nullable ToldFigures before) {}

    record ToldUncounted(long round, String office, int number, String reason) {}

    record ToldMissing(String office, String reason) {}
}
