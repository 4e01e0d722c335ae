package bpm.province;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.review.FilingState;
import bpm.shared.Percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one office gives to its province's overview (ส่วนของแต่ละหน่วยงาน): its target and result, how
 * many answered, and how far each filing that applies has come. Only what the province has approved
 * counts.
 */
public record Contribution(
        String office,
        LocalDate due,
        Optional<BigDecimal> target,
        String unit,
        Optional<BigDecimal> result,
        Optional<BigDecimal> percent,
        long rounds,
        long answers,
        List<Part> parts,
        List<AreaPart> area,
        String cause) {

    /** {@code area} is one sum where area data is approved, and none where not. */
    public Contribution {
        parts = List.copyOf(parts);
        area = List.copyOf(area);
    }

    /**
     * A filing that applies to the office; without a state nobody has begun it. {@code version} counts
     * how often it was submitted, and is 0 in what was sealed before that was kept.
     */
    public record Part(FilingKind kind, Optional<FilingState> state, int version) {

        public boolean isApproved() {
            return state.filter(FilingState.APPROVED::equals).isPresent();
        }

        /** Whether this very version was approved already when the other was sealed. */
        private boolean isIn(Contribution sealed) {
            return sealed.parts.stream()
                    .filter(one -> one.kind == kind && one.isApproved())
                    .anyMatch(one -> one.version == version || one.version == 0);
        }
    }

    public OfficeCode code() {
        return new OfficeCode(office);
    }

    /** Whether its progress report is approved, so that target and result are added up. */
    public boolean counts() {
        return isApproved(FilingKind.PROGRESS);
    }

    /** Whether its evaluation is approved, so that its answers are pooled. */
    public boolean pools() {
        return isApproved(FilingKind.EVALUATION);
    }

    /** Whether it is asked for an evaluation. */
    public boolean evaluates() {
        return parts.stream().anyMatch(part -> part.kind() == FilingKind.EVALUATION);
    }

    /** Whether its filing of the kind is approved. */
    boolean isApproved(FilingKind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind && part.isApproved());
    }

    /** The result, where it counts. */
    public Optional<BigDecimal> counted() {
        return counts() ? result : Optional.empty();
    }

    /** The percent done, where it counts. */
    public Optional<Percent> done() {
        return counts() ? percent.map(Percent::new) : Optional.empty();
    }

    /** Whether anything that applies is not approved yet. */
    public boolean isMissing() {
        return !parts.stream().allMatch(Part::isApproved);
    }

    /** The same office with the cause that the province gives. */
    Contribution because(String given) {
        return new Contribution(
                office, due, target, unit, result, percent, rounds, answers, parts, area, given);
    }

    /** The same office with the sums of its area data. */
    Contribution with(AreaPart approved) {
        return new Contribution(
                office,
                due,
                target,
                unit,
                result,
                percent,
                rounds,
                answers,
                parts,
                List.of(approved),
                cause);
    }

    /** Whether something of it was approved, or counts otherwise, since the other was sealed. */
    boolean isLaterThan(Contribution sealed) {
        return parts.stream().anyMatch(part -> part.isApproved() && !part.isIn(sealed))
                || (counts() && !addends().equals(sealed.addends()))
                || (isApproved(FilingKind.AREA) && !area.equals(sealed.area));
    }

    private List<Object> addends() {
        return List.of(target, unit, result, percent);
    }

    /**
     * Only what was filed and counts: neither the cause that the province gives nor what goes on
     * meanwhile, such as drafts, answers and due dates.
     */
    Contribution filed() {
        return new Contribution(
                office,
                LocalDate.EPOCH,
                target,
                unit,
                counted(),
                counts() ? percent : Optional.empty(),
                0,
                0,
                parts,
                area,
                "");
    }

    /** Whether anything of it is approved. */
    boolean hasApproved() {
        return parts.stream().anyMatch(Part::isApproved);
    }
}
