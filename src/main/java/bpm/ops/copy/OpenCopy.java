package bpm.ops.copy;

import bpm.ops.copy.Frames.Frame;

import tools.jackson.core.JacksonException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A copy that is being read (สำเนาที่เปิดอ่าน): each table held against its own count and digest. */
public final class OpenCopy implements AutoCloseable {

    private final SealedInput in;
    private final Header header;

    private OpenCopy(SealedInput in, Header header) {
        this.in = in;
        this.header = header;
    }

    /** Opens the file and its seal; from then on its header is known to be true. */
    public static OpenCopy of(Path file, Passphrase passphrase) {
        try {
            if (Files.isDirectory(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return of(Files.newInputStream(file), passphrase);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static OpenCopy of(InputStream file, Passphrase passphrase) throws IOException {
        var in = new BufferedInputStream(file, 131_072);
        boolean opened = false;
        try {
            var header = Header.read(in);
            var copy = new OpenCopy(new SealedInput(in, CopyKey.of(passphrase, header)), header);
            opened = true;
            return copy;
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    public Header header() {
        return header;
    }

    /** Where the rows go. */
    interface Receiver {
        void begin(KeptTable table) throws SQLException, IOException;

        void take(byte[] rows) throws SQLException, IOException;

        /** How many rows were taken. */
        void end(KeptTable table) throws SQLException, IOException;
    }

    /** Reads the whole file without a database (ตรวจไฟล์): whether every byte of it is as it was written. */
    public static TakenCopy check(Path file, Passphrase passphrase) {
        long began = System.nanoTime();
        try (var copy = of(file, passphrase)) {
            var manifest = copy.read(new Receiver() {
                @Override
                public void begin(KeptTable table) {}

                @Override
                public void take(byte[] rows) {}

                @Override
                public void end(KeptTable table) {}
            });
            return new TakenCopy(
                    String.valueOf(file.getFileName()),
                    manifest.schema(),
                    manifest.tables().size(),
                    manifest.rows(),
                    Files.size(file),
                    "",
                    java.time.Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Manifest read(Receiver receiver) throws IOException, SQLException {
        var read = new ArrayList<KeptTable>();
        try (var frames = new Frames.Reader(in)) {
            for (var frame = frames.next(); ; frame = frames.next()) {
                if (frame.kind() == Frames.MANIFEST) {
                    var manifest = frame.as(Manifest.class);
                    frames.end();
                    return same(manifest, read);
                }
                if (frame.kind() != Frames.TABLE) {
                    throw Header.noCopy();
                }
                read.add(table(frame.as(KeptTable.class), frames, receiver));
            }
        } catch (JacksonException e) {
            throw Header.noCopy();
        }
    }

    private static KeptTable table(KeptTable table, Frames.Reader frames, Receiver receiver)
            throws IOException, SQLException {
        receiver.begin(table);
        var digest = ReadingTable.sha256();
        for (Frame frame = frames.next(); ; frame = frames.next()) {
            if (frame.kind() == Frames.END) {
                var told = frame.as(KeptTable.class);
                if (!MessageDigest.isEqual(
                        HexFormat.of().parseHex(told.sha256()), digest.digest())) {
                    throw differs(table.name());
                }
                receiver.end(told);
                return told;
            }
            if (frame.kind() != Frames.DATA) {
                throw Header.noCopy();
            }
            digest.update(frame.bytes());
            receiver.take(frame.bytes());
        }
    }

    private static Manifest same(Manifest manifest, List<KeptTable> read) {
        if (!manifest.tables().equals(read)) {
            throw differs("M");
        }
        return manifest;
    }

    static CopyTrouble differs(String table) {
        return new CopyTrouble(
                "ตาราง " + table + " ไม่ตรงกับที่สำรองไว้ จึงไม่ได้กู้คืน กรุณาใช้ไฟล์อื่น",
                "The table " + table
                        + " is not what was copied, so nothing was put back: use another copy.");
    }

    static CopyTrouble unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new CopyTrouble(
                    "ไม่พบไฟล์ " + file + " กรุณาตรวจสอบชื่อไฟล์",
                    "There is no file " + file + ": check its name.",
                    e);
        }
        return new CopyTrouble(
                "อ่านไฟล์สำเนา " + file + " ไม่ได้ หรือไฟล์เสียหาย",
                "The copy " + file + " cannot be read or is damaged (" + e.getMessage() + ").",
                e);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
