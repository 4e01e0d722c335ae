package bpm.org;

// the Thai here is data, not words of a screen

import bpm.shared.ThaiText;
import bpm.shared.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An area (พื้นที่) under the name that it bore from one day until another. {@code validTo} is exclusive:
 * the first day on which this no longer holds.
 */
public record Area(
        String code,
        AreaLevel level,
        String parent,
        String nameTh,
        String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replacedBy) {

    /** From when an area counts whose first day nobody has told: before the first year that BPM holds. */
    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /** {@code ตำบลบ้านดู่}, or {@code Ban Du Subdistrict}. */
    public String brief(Words t) {
        var name = t.name(nameTh, nameEn);
        return switch (level) {
            case PROVINCE -> t.s("จังหวัด{0}", name);
            case DISTRICT -> t.s("อำเภอ{0}", name);
            case TAMBON -> t.s("ตำบล{0}", name);
            case VILLAGE -> t.s("บ้าน{0}", name.replaceFirst("^(บ้าน|Ban )", ""));
            case COMMUNITY -> t.s("ชุมชน{0}", name.replaceFirst("^ชุมชน", ""));
        };
    }

    /** The area into which this one was merged, where it was. */
    public Optional<String> mergedInto() {
        return Optional.ofNullable(replacedBy);
    }

    boolean isOpen() {
        return validTo == null;
    }

    boolean meets(Area other) {
        return (other.validTo == null || validFrom.isBefore(other.validTo))
                && (validTo == null || other.validFrom.isBefore(validTo));
    }

    Area closed(LocalDate day, @Nullable String successor) {
        return new Area(code, level, parent, nameTh, nameEn, validFrom, day, successor);
    }

    Area named(String thai, String english, String above) {
        return new Area(code, level, above, thai, english, validFrom, validTo, replacedBy);
    }

    String searchKey() {
        return ThaiText.searchKey(level.thai() + nameTh + "|" + nameEn + "|" + code);
    }
}
