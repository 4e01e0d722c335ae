package bpm.org;

import bpm.shared.ThaiText;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** All offices in memory: a scope is a range of keys. Closed ones are found, but not listed. */
final class OfficeTree {

    private final TreeMap<String, Office> all = new TreeMap<>();
    private final TreeMap<String, Office> open = new TreeMap<>();
    private final List<Found> byName;
    private final List<Office> provinces;

    /** An office and the text in which a search looks for it. */
    private record Found(Office office, String searchKey) {}

    OfficeTree(Collection<Office> offices, Collection<Office> closed) {
        closed.forEach(office -> all.put(office.code().value(), office));
        offices.forEach(office -> all.put(office.code().value(), office));
        offices.forEach(office -> open.put(office.code().value(), office));
        var thai = Collator.getInstance(Locale.forLanguageTag("th"));
        byName = open.values().stream()
                .sorted(Comparator.<Office, Boolean>comparing(
                                office -> !office.code().isDepartment())
                        .thenComparing(Office::nameTh, thai)
                        .thenComparing(Office::code))
                .map(office -> new Found(office, office.searchKey()))
                .toList();
        provinces = byName.stream()
                .map(Found::office)
                .filter(office -> office.code().isProvince())
                .toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<Office> find(OfficeCode code) {
        return Optional.ofNullable(all.get(code.value()));
    }

    List<Office> provinces() {
        return provinces;
    }

    List<Office> children(OfficeCode code) {
        return code.isDepartment()
                ? provinces()
                : under(code).stream()
                        .filter(office -> code.isParentOf(office.code()))
                        .toList();
    }

    List<Office> under(OfficeCode code) {
        return code.isDepartment()
                ? List.copyOf(open.values())
                : List.copyOf(open.subMap(code.value(), code.value() + Character.MAX_VALUE)
                        .values());
    }

    List<Office> search(String text) {
        var key = ThaiText.searchKey(text);
        return byName.stream()
                .filter(found -> found.searchKey().contains(key))
                .map(Found::office)
                .toList();
    }
}
