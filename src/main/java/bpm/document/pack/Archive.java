package bpm.document.pack;

import bpm.document.PackedFile;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP that is written as it goes (แฟ้มรวม), however large; its last entry is the manifest: each file's name,
 * size and digest.
 */
final class Archive {

    static final String MANIFEST = "manifest.csv";

    private final ZipOutputStream zip;
    private final Words words;
    private final Set<String> names = new HashSet<>();
    private final List<List<Cell>> manifest = new ArrayList<>();

    Archive(OutputStream out, Words words) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.words = words;
    }

    /** Adds a file; a name that is there already gets a number. */
    void add(String wanted, PackedFile.Content content) throws IOException {
        var name = free(wanted.replaceAll("[\\\\:*?\"<>|\\p{Cntrl}]", "_"));
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(new Unclosed(zip), sha256());
        var counted = new Counted(digest);
        content.write(counted);
        counted.flush();
        zip.closeEntry();
        manifest.add(List.of(
                Cell.of(name),
                Cell.of(counted.bytes),
                Cell.of(HexFormat.of().formatHex(digest.getMessageDigest().digest()))));
    }

    /**
     * Writes the manifest and the end; the stream below stays open. An archive that broke off before has
     * neither, so that no program takes it for whole.
     */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        var columns = List.of(
                new Column(words.s("ไฟล์"), 60),
                new Column(words.s("ขนาด (ไบต์)"), 14),
                new Column("SHA-256", 66));
        new Table(MANIFEST, columns, manifest).toCsv(new Unclosed(zip));
        zip.closeEntry();
        zip.finish();
    }

    private String free(String wanted) {
        var name = wanted;
        for (int i = 2; !names.add(name); i++) {
            int dot = wanted.lastIndexOf('.');
            name = dot < 0
                    ? wanted + " (" + i + ")"
                    : wanted.substring(0, dot) + " (" + i + ")" + wanted.substring(dot);
        }
        return name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writers close their stream; the archive goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            out.write(more, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
