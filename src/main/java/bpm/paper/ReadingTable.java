package bpm.paper;

import bpm.shared.Problem;

/** Reads a spreadsheet that people bring, XLSX or CSV, as one table of texts (อ่านตารางที่นำมา). */
public final class ReadingTable {

    private ReadingTable() {}

    /** The first sheet that has rows; a file of another kind is refused in words. */
    public static ReadTable read(byte[] file) {
        if (begins(file, 'P', 'K')) {
            var tables = ReadingXlsx.read(file);
            return tables.stream()
                    .filter(table -> !table.rows().isEmpty())
                    .findFirst()
                    .orElseThrow(ReadingTable::empty);
        }
        if (begins(file, 0xD0, 0xCF)
                || begins(file, '%', 'P')
                || begins(file, '<', '!')
                || isBinary(file)) {
            throw Problem.invalid(
                    "file", "ไฟล์นี้ไม่ใช่ .xlsx หรือ .csv กรุณาบันทึกเป็นแบบใดแบบหนึ่งก่อน");
        }
        var table = ReadingCsv.read(file);
        if (table.rows().isEmpty()) {
            throw empty();
        }
        return table;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** Pictures and programs have zeros, which no text has but UTF-16 with its mark. */
    private static boolean isBinary(byte[] file) {
        if (begins(file, 0xFF, 0xFE)) {
            return false;
        }
        for (int i = 0; i < Math.min(file.length, 4096); i++) {
            if (file[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Problem empty() {
        return Problem.invalid(
                "file", "ไฟล์นี้ไม่มีแถวข้อมูล แถวแรกต้องเป็นหัวคอลัมน์ แล้วตามด้วยแถวคำตอบ");
    }
}
