package bpm.areadata;

import bpm.org.OfficeCode;

import java.util.List;

/** What an office has sent of an activity's area data (ยอดข้อมูลพื้นที่ของหน่วยงาน), summed. */
public record AreaTotal(OfficeCode office, long rows, Quantities quantities, long beneficiaries) {

    /** Both together, under the first one's office. */
    AreaTotal plus(AreaTotal other) {
        return new AreaTotal(
                office,
                rows + other.rows,
                quantities.plus(other.quantities),
                beneficiaries + other.beneficiaries);
    }

    /** All of them together, as the total of the office above them. */
    public static AreaTotal sum(OfficeCode office, List<AreaTotal> all) {
        return all.stream().reduce(new AreaTotal(office, 0, Quantities.NONE, 0), AreaTotal::plus);
    }
}
