package bpm.org;

/**
 * An office's code (รหัสหน่วยงาน): {@code 00} the department, two digits a province, four a district. A
 * code is the prefix of its children's codes, so a scope is a prefix; the department's is the empty one.
 */
public record OfficeCode(String value) implements Comparable<OfficeCode> {

    public static final OfficeCode DEPARTMENT = new OfficeCode("00");

    public OfficeCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not an office code: " + value);
        }
    }

    /** Whether a text has the shape of an office's code. */
    public static boolean isCode(String text) {
        if (text.length() != 2 && text.length() != 4) {
            return false;
        }
        return text.equals("00")
                || (text.charAt(0) != '0' && text.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    public boolean isDepartment() {
        return value.equals("00");
    }

    public boolean isProvince() {
        return value.length() == 2 && !isDepartment();
    }

    public boolean isDistrict() {
        return value.length() == 4;
    }

    /** What every code in this office's scope begins with. */
    public String scope() {
        return isDepartment() ? "" : value;
    }

    /** Whether the other office is this one or below it. */
    public boolean covers(OfficeCode other) {
        return other.value.startsWith(scope());
    }

    /** The office that reviews this one's filings and hands it its work; the department is its own. */
    public OfficeCode parent() {
        return isDistrict() ? new OfficeCode(value.substring(0, 2)) : DEPARTMENT;
    }

    /** Whether this office stands directly above the other. */
    public boolean isParentOf(OfficeCode other) {
        return !other.isDepartment() && other.parent().equals(this);
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
