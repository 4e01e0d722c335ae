package bpm.budget.importing;

import bpm.budget.importing.ImportingEntries.Brought;
import bpm.budget.importing.Meanings.What;
import bpm.paper.ReadingTable;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The form of an import: a file or a pasted table, and what its headings and codes mean. */
final class TypedImport {

    private static final int LARGEST_MB = 20;

    private TypedImport() {}

    static Brought of(FiscalYear year, Map<String, String> form, Optional<MultipartFile> upload)
            throws IOException {
        var told = told(form);
        var file = upload.filter(one -> !one.isEmpty());
        if (file.isEmpty()) {
            return new Brought(
                    year, form.getOrDefault("fileName", ""), form.getOrDefault("text", ""), told);
        }
        if (file.get().getSize() > (long) LARGEST_MB << 20) {
            throw Problem.invalid("file", "ไฟล์ใหญ่เกิน {0} MB กรุณาแบ่งไฟล์", LARGEST_MB);
        }
        var table = ReadingTable.read(file.get().getBytes());
        var text = new BroughtMoney(table, new EnumMap<>(ImportField.class)).text();
        var name = String.valueOf(file.get().getOriginalFilename()).replaceAll(".*[/\\\\]", "");
        return new Brought(year, name.substring(0, Math.min(120, name.length())), text, told);
    }

    /** {@code column:หัว} and {@code OFFICE:รหัส} are what was told; a blank choice tells nothing. */
    private static Map<String, String> told(Map<String, String> form) {
        var told = new HashMap<String, String>();
        form.forEach((name, means) -> {
            int colon = name.indexOf(':');
            if (colon > 0 && !means.isBlank()) {
                for (var what : What.values()) {
                    if (what.name().equals(name.substring(0, colon))) {
                        told.put(what + " " + name.substring(colon + 1), means.strip());
                    }
                }
            }
        });
        return told;
    }
}
