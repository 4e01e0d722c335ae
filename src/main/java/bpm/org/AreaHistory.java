package bpm.org;

import bpm.shared.FieldError;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The names that one code has borne, oldest first, and how a file's rows change them. Nothing is removed. */
final class AreaHistory {

    private final List<Area> before;
    private final TreeMap<LocalDate, Area> now = new TreeMap<>();

    /** What a file did to one unit. */
    enum Outcome {
        ADDED,
        RENAMED,
        MERGED,
        CORRECTED,
        UNCHANGED
    }

    AreaHistory(List<Area> before) {
        this.before = List.copyOf(before);
        before.forEach(this::put);
    }

    /** Takes in what a row says, or answers why that cannot be. */
    Optional<FieldError> take(AreaRow row) {
        var said = row.asArea();
        var meant = meant(row, said);
        if (meant.isPresent()) {
            return restate(meant.get(), row);
        }
        if (renames(said)) {
            var last = now.lastEntry().getValue();
            put(last.closed(said.validFrom(), null));
            put(
                    said.nameEn().isEmpty() && said.nameTh().equals(last.nameTh())
                            ? said.named(said.nameTh(), last.nameEn(), said.parent())
                            : said);
            return Optional.empty();
        }
        if (now.values().stream().anyMatch(said::meets)) {
            return Optional.of(row.error(
                    AreaColumn.VALID_FROM,
                    "แถวที่ {0} คอลัมน์ {1}: ช่วงเวลาซ้อนกับชื่อ “{2}” ที่บันทึกไว้ กรุณาแก้วันที่",
                    lastName()));
        }
        put(said);
        return Optional.empty();
    }

    Outcome outcome() {
        if (before.isEmpty()) {
            return Outcome.ADDED;
        }
        var was = before.getLast();
        var is = now.lastEntry().getValue();
        if (List.copyOf(now.values()).equals(before)) {
            return Outcome.UNCHANGED;
        }
        if (was.isOpen() && !is.isOpen()) {
            return Outcome.MERGED;
        }
        boolean next = is.validFrom().isAfter(was.validFrom());
        return next && !is.nameTh().equals(was.nameTh()) ? Outcome.RENAMED : Outcome.CORRECTED;
    }

    /** The rows to write, closed ones first: two open rows of one code never stand side by side. */
    Collection<Area> changed() {
        return now.values().stream().filter(area -> !before.contains(area)).toList();
    }

    /**
     * The known row that a file's row speaks of: of the same first day, the last if none is told, or
     * of that name.
     */
    private Optional<Area> meant(AreaRow row, Area said) {
        if (row.from().isEmpty()) {
            return Optional.ofNullable(now.lastEntry()).map(last -> last.getValue());
        }
        var sameDay = Optional.ofNullable(now.get(said.validFrom()));
        return sameDay.isPresent()
                ? sameDay
                : now.values().stream()
                        .filter(known -> known.meets(said)
                                && known.nameTh().equals(said.nameTh())
                                && known.parent().equals(said.parent()))
                        .findFirst();
    }

    private Optional<FieldError> restate(Area known, AreaRow row) {
        boolean sameDay = row.from().filter(known.validFrom()::equals).isPresent();
        if (!sameDay && !row.nameTh().equals(known.nameTh())) {
            return Optional.of(row.error(
                    AreaColumn.VALID_FROM,
                    "แถวที่ {0} คอลัมน์ {1}: ชื่อต่างจาก “{2}” ที่บันทึกไว้ กรุณากรอกวันที่เริ่มใช้ชื่อใหม่",
                    known.nameTh()));
        }
        var english = row.nameEn().isEmpty() ? known.nameEn() : row.nameEn();
        var named = known.named(row.nameTh(), english, row.parent());
        if (row.to().isEmpty()) {
            put(named);
            return Optional.empty();
        }
        var closed = named.closed(row.to().get(), row.replacedBy().orElse(null));
        boolean crosses = now.values().stream()
                .anyMatch(other ->
                        !other.validFrom().equals(known.validFrom()) && other.meets(closed));
        if (crosses || !row.to().get().isAfter(known.validFrom())) {
            return Optional.of(row.error(
                    AreaColumn.VALID_TO,
                    "แถวที่ {0} คอลัมน์ {1}: ช่วงเวลาซ้อนกับชื่อ “{2}” ที่บันทึกไว้ กรุณาแก้วันที่",
                    lastName()));
        }
        put(closed);
        return Optional.empty();
    }

    private boolean renames(Area said) {
        return !now.isEmpty()
                && now.lastEntry().getValue().isOpen()
                && said.validFrom().isAfter(now.lastKey());
    }

    private String lastName() {
        return now.lastEntry().getValue().nameTh();
    }

    private void put(Area area) {
        now.put(area.validFrom(), area);
    }
}
