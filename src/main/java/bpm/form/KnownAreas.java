package bpm.form;

import bpm.org.Area;
import bpm.org.AreaLevel;
import bpm.org.OfficeCode;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import java.util.List;
import java.util.function.Function;

/**
 * The tambons, villages and communities that an office may name (พื้นที่ของหน่วยงาน), found by a search over
 * names and codes.
 */
public record KnownAreas(OfficeCode office, Function<String, List<Area>> search) {

    /** No area is known: only the shape of a code and the office's prefix are asked. */
    public static KnownAreas none(OfficeCode office) {
        return new KnownAreas(office, text -> List.of());
    }

    /** What a text means: a code, or several areas among which nobody has chosen; none is no area. */
    sealed interface Found {
        record One(String code) implements Found {}

        record Several(List<Area> areas) implements Found {}

        record Elsewhere() implements Found {}

        record Nothing() implements Found {}
    }

    /** What was typed, a code of 6 or 8 digits or a name. */
    Found find(String typed) {
        var text = ThaiDigits.arabic(ThaiText.tidy(typed)).replaceFirst("^(\\d{6,8})\\s.*", "$1");
        if (text.matches("\\d+")) {
            return coded(text);
        }
        var key = ThaiText.searchKey(text);
        var named = search.apply(text).stream().filter(KnownAreas::isSmall).toList();
        var exact = named.stream()
                .filter(area -> ThaiText.searchKey(area.nameTh()).equals(key)
                        || key.endsWith(ThaiText.searchKey(area.nameTh())))
                .toList();
        var best = exact.isEmpty() ? named : exact;
        return switch (best.size()) {
            case 0 -> new Found.Nothing();
            case 1 -> new Found.One(best.getFirst().code());
            default -> new Found.Several(best);
        };
    }

    /** A code that lies with the office; where its village is not in our list, its shape is enough. */
    private Found coded(String code) {
        var level = AreaLevel.of(code);
        if (level.isEmpty() || code.length() < 6) {
            return new Found.Nothing();
        }
        if (!isOffices(code)) {
            return new Found.Elsewhere();
        }
        boolean known = search.apply(code).stream().anyMatch(area -> area.code().equals(code));
        boolean listed = !known
                && search.apply(code.substring(0, 6)).stream()
                        .anyMatch(area -> area.code().length() == code.length());
        return known || !listed ? new Found.One(code) : new Found.Nothing();
    }

    /** A municipality's communities have 99 in the district's place, so they begin as their province. */
    private boolean isOffices(String code) {
        var own = office.scope();
        return code.startsWith(own)
                || (own.length() == 4 && code.startsWith(own.substring(0, 2) + "99"));
    }

    private static boolean isSmall(Area area) {
        return area.code().length() >= 6;
    }
}
