package bpm.access.token;

import bpm.shared.Problem;
import bpm.shared.Words;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The scopes of one token (ขอบเขตของโทเคน): what is implied by another is left out. */
public record TokenScopes(Set<TokenScope> all) {

    /** What tokens had before there were scopes, and have where none is asked for. */
    public static final TokenScopes EVERYTHING = new TokenScopes(Set.of(TokenScope.ALL));

    public TokenScopes {
        var kept = EnumSet.copyOf(all);
        if (kept.contains(TokenScope.ALL)) {
            kept.retainAll(Set.of(TokenScope.ALL));
        } else if (kept.stream().anyMatch(scope -> scope != TokenScope.FEED)) {
            kept.remove(TokenScope.FEED);
        }
        if (kept.size() > 1) {
            kept.remove(TokenScope.READ);
        }
        all = Set.copyOf(kept);
    }

    /** The scopes of those words; a word that is none is told at the field. */
    public static TokenScopes of(Collection<String> keys) {
        if (keys.isEmpty()) {
            throw Problem.invalid("scopes", "กรุณาเลือกอย่างน้อยหนึ่งขอบเขต");
        }
        return new TokenScopes(keys.stream()
                .map(key -> TokenScope.of(key)
                        .orElseThrow(() -> Problem.invalid(
                                "scopes", "ไม่รู้จักขอบเขต {0} ใช้ได้: {1}", key, known())))
                .collect(Collectors.toSet()));
    }

    private static String known() {
        return List.of(TokenScope.values()).stream()
                .map(TokenScope::key)
                .collect(Collectors.joining(", "));
    }

    /** Whether a call is allowed: one that reads the feed, reads anything else, or writes to a module. */
    public boolean allow(boolean reads, boolean ofFeed, String module) {
        return reads
                ? ofFeed || !all.equals(Set.of(TokenScope.FEED))
                : all.stream().anyMatch(scope -> scope.writes(module));
    }

    /** Their words, in the order in which they are listed. */
    public List<String> keys() {
        return all.stream().sorted().map(TokenScope::key).toList();
    }

    /** Their names in the reader's language. */
    public String said(Words t) {
        return all.stream()
                .sorted()
                .map(scope -> t.s(scope.title()))
                .collect(Collectors.joining(" · "));
    }

    boolean has(TokenScope scope) {
        return all.contains(scope);
    }
}
