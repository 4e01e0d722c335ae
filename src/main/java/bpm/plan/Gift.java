package bpm.plan;

import bpm.shared.FieldError;
import bpm.shared.Problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/** How much of an activity an office is to reach (เป้าหมาย และหน่วยนับ); no number where none was set. */
public record Gift(Optional<BigDecimal> target, String unit) {

    private static final BigDecimal MOST = new BigDecimal("99999999999.99");
    private static final int LONGEST_UNIT = 40;

    public Gift {
        unit = unit.strip();
        var wrong = new ArrayList<FieldError>();
        if (unit.isEmpty()) {
            wrong.add(new FieldError("unit", "กรุณาระบุหน่วยนับ เช่น คน"));
        }
        if (unit.length() > LONGEST_UNIT) {
            wrong.add(new FieldError("unit", "หน่วยนับยาวเกินไป กรุณาใช้ไม่เกิน 40 ตัวอักษร"));
        }
        if (target.filter(Gift::isNoTarget).isPresent()) {
            wrong.add(
                    new FieldError("target", "เป้าหมายต้องมากกว่า 0 และมีทศนิยมไม่เกิน 2 ตำแหน่ง"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        target = target.map(Gift::plain);
    }

    public Gift(long target, String unit) {
        this(Optional.of(BigDecimal.valueOf(target)), unit);
    }

    /** The same amount, however many zeros stand behind it. */
    boolean isSameAs(Gift other) {
        return unit.equals(other.unit) && target.equals(other.target);
    }

    private static boolean isNoTarget(BigDecimal target) {
        return target.signum() <= 0
                || target.compareTo(MOST) > 0
                || target.stripTrailingZeros().scale() > 2;
    }

    /** The number without needless zeros: 60, not 60.00 nor 6E+1. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
