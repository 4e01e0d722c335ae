package bpm.access.token;

import java.util.List;

/** What was typed of a new token (โทเคนที่กำลังออก). */
public record TypedToken(String name, String days, List<String> scopes) {

    /** As it stands before anything is typed: reading is enough for most. */
    public static final TypedToken FIRST = new TypedToken("", "90", List.of("read"));

    public TypedToken {
        scopes = List.copyOf(scopes);
    }

    /** Whether a scope is ticked. */
    public boolean has(TokenScope scope) {
        return scopes.contains(scope.key());
    }
}
