package bpm.areadata;

import bpm.shared.ThaiText;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Which rows a page shows (คำค้นและหน้า): a text among them, duplicates or removed ones only, the
 * page from 1.
 */
public record AreaQuery(String search, Only only, int page, int size) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    private static final int MOST = 1000;

    /** All rows, those that repeat another, or those that were removed. */
    public enum Only {
        ALL,
        DOUBLED,
        REMOVED;

        static Only of(String word) {
            return switch (word) {
                case "doubled" -> DOUBLED;
                case "removed" -> REMOVED;
                default -> ALL;
            };
        }
    }

    public static final AreaQuery FIRST = new AreaQuery("", Only.ALL, 1, SIZE);

    public static AreaQuery of(String search, String only, int page) {
        return new AreaQuery(search.strip(), Only.of(only), Math.clamp(page, 1, 1_000_000), SIZE);
    }

    /** The same with so many rows on a page. */
    public AreaQuery sized(int rows) {
        return new AreaQuery(search, only, page, Math.clamp(rows, 1, MOST));
    }

    public String key() {
        return ThaiText.searchKey(search);
    }

    /** Whether it asks for all rows, whose number is known without counting. */
    public boolean isAll() {
        return key().isEmpty() && only == Only.ALL;
    }

    public long offset() {
        return (long) (page - 1) * size;
    }

    /** The address of another page of the same rows. */
    public String path(AreaPlace place, int number) {
        return place.path() + suffix(number);
    }

    /** The same page with one row opened to be edited. */
    public String editing(AreaPlace place, long id) {
        var suffix = suffix(page);
        return place.path() + suffix + (suffix.isEmpty() ? "?" : "&") + "edit=" + id + "#edited";
    }

    /** What stands behind an address to come back to these rows; empty for the first page of all. */
    public String suffix(int number) {
        var words = new ArrayList<String>();
        if (!search.isEmpty()) {
            words.add("search=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
        }
        if (only != Only.ALL) {
            words.add("only=" + only.name().toLowerCase(Locale.ROOT));
        }
        if (number > 1) {
            words.add("page=" + number);
        }
        return words.isEmpty() ? "" : "?" + String.join("&", words);
    }

    public String suffix() {
        return suffix(page);
    }
}
