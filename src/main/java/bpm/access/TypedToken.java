package bpm.access;

import java.util.List;

/** What was typed of a new token (โทเคนที่กำลังออก). */
public record TypedToken(String name, String days, List<String> scopes) {

    static final TypedToken FIRST = new TypedToken("", "90", List.of("read"));

    public TypedToken {
        scopes = List.copyOf(scopes);
    }

    /** Whether a scope is ticked. */
    public boolean has(TokenScope scope) {
        return scopes.contains(scope.key());
    }
}
