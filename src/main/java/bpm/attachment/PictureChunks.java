package bpm.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chunks (ส่วนของไฟล์) of a PNG or WebP file, found without decoding any. */
record PictureChunks(List<Chunk> all, boolean whole) {

    /** One chunk: its four-letter name and its bytes, which share the file's. */
    record Chunk(String name, ByteBuffer data) {}

    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_HEADER = 12;
    private static final int ANIMATION_FRAME_HEADER = 16;

    static PictureChunks ofPng(byte[] file) {
        var buffer = ByteBuffer.wrap(file).position(PNG_SIGNATURE);
        var chunks = new ArrayList<Chunk>();
        while (buffer.remaining() >= 12) {
            int length = buffer.getInt();
            var name = name(buffer);
            if (length < 0 || length > buffer.remaining() - 4) {
                return new PictureChunks(chunks, false);
            }
            chunks.add(new Chunk(name, cut(buffer, length)));
            buffer.position(buffer.position() + 4);
        }
        return new PictureChunks(chunks, true);
    }

    /** The chunks, those inside animation frames too. */
    static PictureChunks ofWebp(byte[] file) {
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = Integer.toUnsignedLong(buffer.getInt(4)) + 8 <= file.length;
        var chunks = new ArrayList<Chunk>();
        return new PictureChunks(chunks, riff(buffer.position(RIFF_HEADER), chunks) && whole);
    }

    private static boolean riff(ByteBuffer buffer, List<Chunk> chunks) {
        while (buffer.remaining() >= 8) {
            var name = name(buffer);
            int length = buffer.getInt();
            if (length < 0 || length > buffer.remaining()) {
                return false;
            }
            var data = cut(buffer, length);
            chunks.add(new Chunk(name, data));
            if (name.equals("ANMF") && length >= ANIMATION_FRAME_HEADER) {
                riff(
                        data.duplicate()
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .position(ANIMATION_FRAME_HEADER),
                        chunks);
            }
            buffer.position(Math.min(buffer.limit(), buffer.position() + (length & 1)));
        }
        return true;
    }

    private static String name(ByteBuffer buffer) {
        var name = new byte[4];
        buffer.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer cut(ByteBuffer buffer, int length) {
        var data = buffer.slice(buffer.position(), length).order(buffer.order());
        buffer.position(buffer.position() + length);
        return data;
    }

    /** The bytes of the first chunk of that name. */
    Optional<byte[]> bytes(String name) {
        return all.stream()
                .filter(chunk -> chunk.name().equals(name))
                .findFirst()
                .map(chunk -> {
                    var bytes = new byte[chunk.data().remaining()];
                    chunk.data().duplicate().get(bytes);
                    return bytes;
                });
    }
}
