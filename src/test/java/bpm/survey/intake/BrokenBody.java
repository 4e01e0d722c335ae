package bpm.survey.intake;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** Bodies that no honest page sends: bytes of chance, good ones cut or stained, and JSON of the wrong shape. */
final class BrokenBody {

    private static final String[] VALUES = {
        "9",
        "-1",
        "3.5",
        "1e400",
        "true",
        "[]",
        "{}",
        "[[[[]]]]",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"six\"",
        "99999999999999999999999999",
        "\"" + "ก".repeat(3000) + "\""
    };
    private static final String[] CODES = {
        "S1", "K1.before", "sex", "suggestion.x", "K9", "__proto__", ""
    };

    private BrokenBody() {}

    static byte[] of(Random chance) {
        var id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        return switch (chance.nextInt(6)) {
            case 0 -> bytes(chance);
            case 1 -> cut(chance, id);
            case 2 ->
                text("{\"id\":\"" + id + "\",\"answers\":{\"" + pick(CODES, chance) + "\":"
                        + pick(VALUES, chance) + "}}");
            case 3 -> text("{\"id\":" + pick(VALUES, chance) + ",\"answers\":{\"S1\":5}}");
            case 4 -> text("{\"id\":\"" + id + "\",\"answers\":" + pick(VALUES, chance) + "}");
            default -> text("[".repeat(chance.nextInt(1, 5000)));
        };
    }

    private static byte[] bytes(Random chance) {
        var bytes = new byte[chance.nextInt(300)];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(Random chance, String id) {
        var good = "{\"id\":\"" + id + "\",\"answers\":{\"S1\":5}}";
        return text(good.substring(0, chance.nextInt(good.length() - 1)));
    }

    private static String pick(String[] of, Random chance) {
        return of[chance.nextInt(of.length)];
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
