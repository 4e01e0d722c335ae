package bpm.areadata;

import bpm.org.OfficeCode;

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
}
