package bpm.ops.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;

import javax.sql.DataSource;

/**
 * Taking a copy (สำรองข้อมูล): everything as it stood at one moment, read in one transaction that disturbs
 * nobody's work, in the memory of a few rows however much there is.
 */
public final class TakingCopy {

    private final DataSource owner;
    private final Clock clock;
    private final String program;

    /** {@code owner} is the way into the database of whom no rule of a table binds. */
    public TakingCopy(DataSource owner, Clock clock, String program) {
        this.owner = owner;
        this.clock = clock;
        this.program = program;
    }

    public TakenCopy take(Path file, Passphrase passphrase) {
        long began = System.nanoTime();
        try (var connection = owner.getConnection();
                var target = CopyFile.begin(file)) {
            var manifest = write(connection, target, passphrase);
            var digest = target.finish();
            return new TakenCopy(
                    String.valueOf(file.getFileName()),
                    manifest.schema(),
                    manifest.tables().size(),
                    manifest.rows(),
                    target.written(),
                    digest,
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (SQLException e) {
            throw new CopyTrouble(
                    "อ่านฐานข้อมูลไม่สำเร็จ จึงไม่ได้สร้างไฟล์สำเนา กรุณาดูว่าฐานข้อมูลทำงานอยู่แล้วลองใหม่",
                    "The database could not be read (" + e.getMessage()
                            + "), so no copy was made: see that it runs and try again.",
                    e);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Writes everything to any stream; one that fails holds no whole copy. The connection ends with it. */
    Manifest write(Connection connection, OutputStream target, Passphrase passphrase)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var reading = new ReadingTable(connection);
        var catalogue = new Catalogue(connection);
        var schema = catalogue.schema();
        if (schema.isEmpty()) {
            throw new CopyTrouble(
                    "ฐานข้อมูลนี้ยังไม่มีข้อมูลของ BPM จึงไม่มีอะไรให้สำรอง",
                    "There is nothing of BPM in this database yet, so nothing to back up.");
        }
        var header = Header.made(program, clock.instant(), schema);
        try (var frames =
                new Frames.Writer(new SealedOutput(target, CopyKey.of(passphrase, header)))) {
            var tables = new ArrayList<KeptTable>();
            for (var table : catalogue.tables()) {
                frames.write(Frames.TABLE, table);
                var kept = reading.read(table, rows -> frames.write(Frames.DATA, rows));
                frames.write(Frames.END, kept);
                tables.add(kept);
            }
            var manifest = new Manifest(schema, tables, catalogue.sequences());
            frames.write(Frames.MANIFEST, manifest);
            frames.end();
            return manifest;
        }
    }

    private static CopyTrouble unwritable(Path file, IOException e) {
        var reason = String.valueOf(e.getMessage());
        if (reason.contains("No space left") || reason.contains("quota")) {
            return new CopyTrouble(
                    "ดิสก์เต็ม เขียนไฟล์สำเนา " + file + " ไม่ได้ และลบส่วนที่เขียนไว้แล้ว",
                    "The disk is full: " + file
                            + " could not be written; what was begun is deleted.",
                    e);
        }
        return new CopyTrouble(
                "เขียนไฟล์สำเนา " + file + " ไม่ได้ กรุณาตรวจสิทธิ์ของโฟลเดอร์",
                "The copy " + file + " could not be written (" + reason
                        + "): check who owns the folder.",
                e);
    }
}
