package bpm.province;

import bpm.areadata.AreaTotal;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** Area data of an office, or of all of them, in sums (ยอดข้อมูลพื้นที่): what has two units is never added up. */
public record AreaPart(long rows, List<Amount> quantities, long beneficiaries) {

    static final AreaPart NOTHING = new AreaPart(0, List.of(), 0);

    public AreaPart {
        quantities = List.copyOf(quantities);
    }

    /** So much of one unit. */
    public record Amount(String unit, BigDecimal quantity) {}

    static AreaPart of(AreaTotal total) {
        return new AreaPart(
                total.rows(),
                total.quantities().byUnit().entrySet().stream()
                        .map(one -> new Amount(one.getKey(), plain(one.getValue())))
                        .toList(),
                total.beneficiaries());
    }

    AreaPart plus(AreaPart other) {
        var sums = new TreeMap<String, BigDecimal>();
        quantities.forEach(one -> sums.merge(one.unit(), one.quantity(), BigDecimal::add));
        other.quantities.forEach(one -> sums.merge(one.unit(), one.quantity(), BigDecimal::add));
        return new AreaPart(
                rows + other.rows,
                sums.entrySet().stream()
                        .map(one -> new Amount(one.getKey(), one.getValue()))
                        .toList(),
                beneficiaries + other.beneficiaries);
    }

    /** 60, neither 60.00 nor 6E+1, as it compares with what was sent. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
