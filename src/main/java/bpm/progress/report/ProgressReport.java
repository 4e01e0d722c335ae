package bpm.progress.report;

import bpm.shared.Percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an office reports of an activity (รายงานผลการปฏิบัติงาน ส่วนที่ ๑), as far as it is filled in. */
public record ProgressReport(
        String responsibleName,
        Optional<Phone> responsiblePhone,
        List<HeldDates> dates,
        List<String> successPoints,
        Optional<BigDecimal> result,
        Optional<Percent> percent,
        String percentReason,
        String remarks) {

    public ProgressReport {
        dates = List.copyOf(dates);
        successPoints = List.copyOf(successPoints);
    }

    /** The last day on which the activity was held. */
    public Optional<LocalDate> lastHeld() {
        return dates.stream().map(HeldDates::to).max(Comparator.naturalOrder());
    }

    /** The percent done against a target. */
    public PercentDone percentDone(Optional<BigDecimal> target) {
        return PercentDone.of(target, result, percent);
    }

    /** The report as texts that read back as itself. */
    public ProgressForm form() {
        var texts = new EnumMap<ProgressField, String>(ProgressField.class);
        texts.put(ProgressField.RESPONSIBLE_NAME, responsibleName);
        texts.put(
                ProgressField.RESPONSIBLE_PHONE,
                responsiblePhone.map(Phone::shown).orElse(""));
        texts.put(
                ProgressField.DATES,
                dates.stream().map(span -> span.row().line()).collect(Collectors.joining("\n")));
        texts.put(ProgressField.SUCCESS_POINTS, String.join("\n", successPoints));
        texts.put(ProgressField.RESULT, result.map(TypedNumber::text).orElse(""));
        texts.put(ProgressField.PERCENT, percent.map(Percent::plain).orElse(""));
        texts.put(ProgressField.PERCENT_REASON, percentReason);
        texts.put(ProgressField.REMARKS, remarks);
        return new ProgressForm(texts);
    }
}
