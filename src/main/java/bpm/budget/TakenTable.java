package bpm.budget;

import bpm.paper.Table;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A table as the answer to whoever takes it away (ตารางที่ดาวน์โหลด): XLSX, or CSV by the name's ending. */
public final class TakenTable {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TakenTable() {}

    public static ResponseEntity<byte[]> answer(Table table, String name) throws IOException {
        var file = new ByteArrayOutputStream();
        boolean csv = name.endsWith(".csv");
        if (csv) {
            table.toCsv(file);
        } else {
            table.toXlsx(file);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(csv ? "text/csv;charset=UTF-8" : XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.toByteArray());
    }
}
