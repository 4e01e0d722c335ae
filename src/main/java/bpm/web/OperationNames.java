package bpm.web;

import java.util.Arrays;
import java.util.Locale;

/**
 * The name of each call of the API (ชื่อคำสั่ง API), made of its method and address, so that it stays the same
 * whatever else is added: {@code GET /assignments/{activity}/{office}/progress} is {@code
 * getAssignmentsProgress}; what stands at the end of an address in braces is told too.
 */
final class OperationNames {

    private static final String ROOT = "/api/v1/";

    private OperationNames() {}

    static String of(String method, String path) {
        var words = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
        var name = new StringBuilder(method.toLowerCase(Locale.ROOT));
        var parts = words.split("/");
        int end = parts.length;
        while (end > 0 && isVariable(parts[end - 1])) {
            end--;
        }
        Arrays.stream(parts, 0, end)
                .filter(part -> !isVariable(part))
                .forEach(part -> capital(name, part));
        if (end < parts.length) {
            name.append("By");
            Arrays.stream(parts, end, parts.length)
                    .forEach(part -> capital(name, part.replaceAll("[{}]", "")));
        }
        return name.toString();
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    /** {@code open-data.zip} becomes {@code OpenDataZip}. */
    private static void capital(StringBuilder name, String part) {
        Arrays.stream(part.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> name.append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1)));
    }
}
