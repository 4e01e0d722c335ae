package bpm.areadata.taking;

import bpm.paper.Table;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A file that a browser keeps under its name (ไฟล์ที่ดาวน์โหลด). */
public final class AreaFile {

    private AreaFile() {}

    /** A table as XLSX or CSV, by the ending of its name. */
    public static ResponseEntity<byte[]> table(Table table, String name) throws IOException {
        var file = new ByteArrayOutputStream();
        if (name.endsWith(".csv")) {
            table.toCsv(file);
        } else {
            table.toXlsx(file);
        }
        return answer(file.toByteArray(), name);
    }

    /** What kind of file it is, its name tells. */
    static ResponseEntity<byte[]> answer(byte[] file, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type(name)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private static String type(String name) {
        if (name.endsWith(".geojson")) {
            return "application/geo+json";
        }
        return name.endsWith(".csv")
                ? "text/csv;charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
