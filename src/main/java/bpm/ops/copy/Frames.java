package bpm.ops.copy;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The order of things inside a copy: {@code T} begins a table, {@code D} are rows of it as COPY writes
 * them, {@code E} ends it with its count and digest, {@code M} is the manifest and the end.
 */
final class Frames {

    static final char TABLE = 'T';
    static final char DATA = 'D';
    static final char END = 'E';
    static final char MANIFEST = 'M';
    private static final int LARGEST = 1_200_000_000;
    private static final int BUFFER = 65_536;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Frames() {}

    /** One frame: what it is, and its bytes. */
    static final class Frame {

        private final char kind;
        private final byte[] bytes;

        Frame(char kind, byte[] bytes) {
            this.kind = kind;
            this.bytes = bytes;
        }

        char kind() {
            return kind;
        }

        /** Not a copy of them: they are many, and read once. */
        byte[] bytes() {
            return bytes;
        }

        <T> T as(Class<T> type) {
            return JSON.readValue(bytes, type);
        }
    }

    /** Writes frames, packed and sealed. */
    static final class Writer implements AutoCloseable {

        private final DataOutputStream out;

        Writer(SealedOutput sealed) throws IOException {
            this.out = new DataOutputStream(new BufferedOutputStream(
                    new GZIPOutputStream(sealed, BUFFER) {
                        {
                            def.setLevel(Deflater.BEST_SPEED);
                        }
                    },
                    BUFFER));
        }

        void write(char kind, byte[] bytes) throws IOException {
            out.writeByte(kind);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        void write(char kind, Object said) throws IOException {
            write(kind, JSON.writeValueAsBytes(said));
        }

        /** Ends the copy: only a closed one is whole. */
        void end() throws IOException {
            out.close();
        }

        /** Leaves a copy that was not ended as it is, which no reader takes for a whole one. */
        @Override
        public void close() {}
    }

    /** Reads frames. */
    static final class Reader implements AutoCloseable {

        private final DataInputStream in;

        Reader(SealedInput sealed) throws IOException {
            this.in = new DataInputStream(
                    new BufferedInputStream(new GZIPInputStream(sealed, BUFFER), BUFFER));
        }

        Frame next() throws IOException {
            try {
                char kind = (char) in.readUnsignedByte();
                int length = in.readInt();
                if (length < 0 || length > LARGEST) {
                    throw Header.noCopy();
                }
                return new Frame(kind, in.readNBytes(length));
            } catch (EOFException e) {
                throw Header.noCopy();
            }
        }

        /** After the manifest nothing may come; reading the end proves that it is there. */
        void end() throws IOException {
            if (in.read() >= 0) {
                throw Header.noCopy();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
