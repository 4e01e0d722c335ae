package bpm.plan;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A project's number in its year: {@code 2567-03} of the department, {@code 2567-L57.1} added by
 * an office.
 */
public record ProjectKey(FiscalYear year, Optional<OfficeCode> addedBy, int number)
        implements Comparable<ProjectKey> {

    static final String SHAPE = "\\d{4}-(?:\\d{2}|L\\d{2,4}\\.[1-9]\\d?)";

    private static final Pattern PARTS = Pattern.compile("(\\d{4})-(?:L(\\d{2,4})\\.)?(\\d{1,2})");
    private static final Comparator<ProjectKey> ORDER = Comparator.comparing(ProjectKey::year)
            .thenComparing(key -> key.addedBy().map(OfficeCode::value).orElse(""))
            .thenComparingInt(ProjectKey::number);

    public ProjectKey {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("a project has a number from 1 to 99: " + number);
        }
        if (addedBy.filter(OfficeCode::isDepartment).isPresent()) {
            throw new IllegalArgumentException("the department's projects are not added ones");
        }
    }

    public ProjectKey(FiscalYear year, int number) {
        this(year, Optional.empty(), number);
    }

    /** The key as it is written in addresses and files; empty where the text is none. */
    public static Optional<ProjectKey> parse(String text) {
        var parts = PARTS.matcher(text);
        if (!text.matches(SHAPE) || !parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int number = Integer.parseInt(parts.group(3));
        var office = Optional.ofNullable(parts.group(2));
        boolean sound = year >= 2400 && year <= 2700 && number > 0;
        return sound && office.map(ProjectKey::mayAdd).orElse(true)
                ? Optional.of(
                        new ProjectKey(new FiscalYear(year), office.map(OfficeCode::new), number))
                : Optional.empty();
    }

    private static boolean mayAdd(String office) {
        return OfficeCode.isCode(office) && !office.equals(OfficeCode.DEPARTMENT.value());
    }

    @Override
    public int compareTo(ProjectKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return addedBy.map(office -> year + "-L" + office + "." + number)
                .orElseGet(() -> String.format(Locale.ROOT, "%s-%02d", year, number));
    }
}
