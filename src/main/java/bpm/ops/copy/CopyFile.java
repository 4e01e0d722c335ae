package bpm.ops.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;

/**
 * A copy's file while it is written (ไฟล์ที่กำลังเขียน): it grows as {@code FILE.part}, and has its name only
 * when it is whole and on the disk.
 */
final class CopyFile extends OutputStream {

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final MessageDigest digest = ReadingTable.sha256();
    private long written;
    private boolean done;

    private CopyFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
    }

    static CopyFile begin(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new CopyTrouble(
                    "มีไฟล์ " + file + " อยู่แล้ว จึงไม่เขียนทับ กรุณาใช้ชื่ออื่น",
                    "There is a file " + file
                            + " already, which is not overwritten: give another name.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CopyTrouble(
                    "ไม่พบโฟลเดอร์ " + folder + " กรุณาสร้างก่อน หรือเลือกที่อื่น",
                    "There is no folder " + folder + ": make it, or choose another place.");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        var channel = FileChannel.open(
                part,
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (isTaken(channel)) {
            channel.close();
            throw new CopyTrouble(
                    "กำลังมีการสำรองข้อมูลลงไฟล์ " + part + " อยู่แล้ว กรุณารอให้เสร็จ",
                    "Another backup is writing " + part + ": wait for it.");
        }
        channel.truncate(0); // what a killed one left
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        return new CopyFile(file, part, channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var buffer = ByteBuffer.wrap(bytes, from, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        digest.update(bytes, from, length);
        written += length;
    }

    /** Makes it durable and gives it its name; the digest of the whole file. */
    String finish() throws IOException {
        channel.force(true);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        done = true;
        channel.close();
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (var itself = FileChannel.open(folder, StandardOpenOption.READ)) {
                itself.force(true); // its name is on the disk too
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    long written() {
        return written;
    }

    /** What is not finished leaves nothing behind. */
    @Override
    public void close() throws IOException {
        if (!done) {
            done = true;
            channel.close();
            Files.deleteIfExists(part);
        }
    }
}
