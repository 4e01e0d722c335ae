package bpm.nation.efficiency;

import bpm.nation.Measure;
import bpm.nation.Sums;
import bpm.shared.Spoken;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands far from the rest (ค่าที่ต่างจากพวก), said with its likely cause and never left out. */
final class Outliers {

    /** So many times the median, or a share of it as small. */
    static final BigDecimal TIMES = new BigDecimal("3");

    private static final BigDecimal FAR_ABOVE = new BigDecimal("150");

    private Outliers() {}

    static List<Spoken> of(Sums sums, Optional<BigDecimal> medianCost) {
        var said = new ArrayList<Spoken>();
        cost(sums, medianCost).ifPresent(said::add);
        if (sums.money().signum() > 0 && sums.spent().compareTo(sums.money()) > 0) {
            said.add(t -> t.s("เบิกจ่ายเกินงบประมาณ: {0} จาก {1} บาท", sums.spent(), sums.money()));
        }
        var reach = sums.reach();
        if (reach.n() > 0) {
            var mean = reach.sum().divide(BigDecimal.valueOf(reach.n()), 2, RoundingMode.HALF_UP);
            if (mean.compareTo(FAR_ABOVE) > 0) {
                said.add(t -> t.s(
                        "ผลเฉลี่ยที่ไม่จำกัดสูงถึง {0} %: เกินเป้าหมาย {1} จาก {2} กิจกรรม",
                        mean, reach.over(), reach.n()));
            }
        }
        if (Measure.SATISFACTION.isFew(sums)) {
            said.add(t ->
                    t.s("ความพึงพอใจมาจากผู้ตอบเพียง {0} คน", sums.meetings().answered()));
        }
        return said;
    }

    private static Optional<Spoken> cost(Sums sums, Optional<BigDecimal> medianCost) {
        var each = Scoring.costEach(sums);
        if (each.isEmpty() || medianCost.isEmpty() || medianCost.get().signum() <= 0) {
            return Optional.empty();
        }
        var times = times(each.get(), medianCost.get());
        if (times.compareTo(TIMES) >= 0) {
            return Optional.of(t -> t.s(
                    "ใช้จ่ายต่อคนสูงกว่ามัธยฐาน {0} เท่า: มีผู้เข้าร่วม {1} คน เบิกจ่าย {2} บาท",
                    times, sums.meetings().participants(), sums.meetings().cost()));
        }
        var fewer = times(medianCost.get(), each.get());
        return fewer.compareTo(TIMES) < 0
                ? Optional.empty()
                : Optional.of(t -> t.s(
                        "ใช้จ่ายต่อคนต่ำกว่ามัธยฐาน {0} เท่า: มีผู้เข้าร่วม {1} คน เบิกจ่าย {2} บาท",
                        fewer, sums.meetings().participants(), sums.meetings().cost()));
    }

    private static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.divide(other, 1, RoundingMode.HALF_UP);
    }
}
