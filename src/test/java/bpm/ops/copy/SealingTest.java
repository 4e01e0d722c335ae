package bpm.ops.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/** Pieces of a thousand bytes stand for those of a real copy. */
class SealingTest {

    private static final int PIECE = 1024;
    private static final Header HEADER = new Header(
            1,
            "BPM test",
            Instant.EPOCH,
            "20261122.005",
            1024,
            1,
            "AAAAAAAAAAAAAAAAAAAAAA==",
            "AAAAAAAAAA==",
            PIECE);
    private static final String WORDS = "ฝนตกที่ดอยตุงเมื่อวานนี้";
    private static final CopyKey KEY = CopyKey.of(Passphrase.of(WORDS), HEADER);
    private static final int HEAD = HEADER.bytes().length + CopyKey.PROOF;

    private final Random random = new Random(57);

    @Test
    void what_was_sealed_comes_out_as_it_went_in_whatever_its_length() throws IOException {
        for (int length : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 10_000}) {
            var plain = some(length);

            assertThat(opened(sealed(plain))).as("%d bytes", length).isEqualTo(plain);
        }
    }

    @Test
    void a_flipped_bit_is_noticed_wherever_it_is() throws IOException {
        var file = sealed(some(3 * PIECE + 7));

        for (int at = 0; at < file.length; at += 13) {
            var flipped = file.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> opened(flipped))
                    .as("byte %d", at)
                    .isInstanceOf(CopyTrouble.class);
        }
        var damaged = file.clone();
        damaged[HEAD + 5] ^= 4;
        assertThatThrownBy(() -> opened(damaged)).hasMessageContainingAll("เสียหาย", "byte 0");
    }

    @Test
    void a_cut_is_noticed_wherever_it_is_and_said_where_a_piece_ends() throws IOException {
        var file = sealed(some(3 * PIECE));

        for (int length = 0; length < file.length; length += 17) {
            var cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> opened(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(CopyTrouble.class);
        }
        for (int pieces = 0; pieces < 3; pieces++) {
            var cut = Arrays.copyOf(file, HEAD + pieces * (PIECE + CopyKey.TAG));
            assertThatThrownBy(() -> opened(cut))
                    .hasMessageContainingAll("ส่วนท้ายหายไป", "its end is missing");
        }
    }

    @Test
    void what_is_put_behind_or_between_is_noticed() throws IOException {
        var file = sealed(some(3 * PIECE));
        var longer = Arrays.copyOf(file, file.length + PIECE);
        int sealedPiece = PIECE + CopyKey.TAG;
        var swapped = file.clone();
        System.arraycopy(file, HEAD, swapped, HEAD + sealedPiece, sealedPiece);
        System.arraycopy(file, HEAD + sealedPiece, swapped, HEAD, sealedPiece);

        assertThatThrownBy(() -> opened(longer)).isInstanceOf(CopyTrouble.class);
        assertThatThrownBy(() -> opened(swapped)).isInstanceOf(CopyTrouble.class);
    }

    @Test
    void a_wrong_passphrase_is_told_from_a_damaged_file() throws IOException {
        var file = sealed(some(10));
        var wrong = CopyKey.of(Passphrase.of(WORDS + "!"), HEADER);

        assertThatThrownBy(() -> opened(file, wrong))
                .hasMessageContainingAll("วลีรหัสผ่านไม่ถูกต้อง", "The passphrase is wrong");
    }

    @Test
    void neither_the_words_nor_what_they_seal_stand_in_the_file() throws IOException {
        var plain = "ชื่อและเบอร์โทร 081-234-5678".repeat(200).getBytes(StandardCharsets.UTF_8);

        var file = new String(sealed(plain), StandardCharsets.ISO_8859_1);

        assertThat(file).doesNotContain("081-234-5678").doesNotContain(latin(WORDS));
        assertThat(Passphrase.of(WORDS).toString()).doesNotContain(WORDS);
    }

    @Test
    void a_file_that_is_no_copy_or_asks_for_all_memory_is_refused_before_it_costs_anything() {
        var greedy = new Header(
                1,
                "x",
                Instant.EPOCH,
                "1",
                Integer.MAX_VALUE,
                3,
                HEADER.salt(),
                HEADER.nonce(),
                PIECE);
        var newer = new Header(
                2, "BPM 9", Instant.EPOCH, "1", 1024, 1, HEADER.salt(), HEADER.nonce(), PIECE);

        assertThatThrownBy(
                        () -> Header.read(new ByteArrayInputStream(latinBytes("PK zip zip zip"))))
                .hasMessageContainingAll("ไม่ใช่ไฟล์สำเนาของ BPM", "no copy made by BPM");
        assertThatThrownBy(() -> Header.read(new ByteArrayInputStream(greedy.bytes())))
                .hasMessageContaining("no copy made by BPM");
        assertThatThrownBy(() -> Header.read(new ByteArrayInputStream(newer.bytes())))
                .hasMessageContainingAll("รูปแบบที่ใหม่กว่า", "BPM 9");
    }

    @Test
    void a_passphrase_is_long_and_never_missing() {
        assertThatThrownBy(() -> Passphrase.of(name -> "", true))
                .hasMessageContainingAll("ต้องมีวลีรหัสผ่าน", "BPM_BACKUP_PASSPHRASE_FILE");
        assertThatThrownBy(() ->
                        Passphrase.of(name -> name.equals(Passphrase.WORDS) ? "short" : "", true))
                .hasMessageContaining("at least 12");
        assertThatThrownBy(() -> Passphrase.of(
                        name -> name.equals(Passphrase.FILE) ? "/no/such/file" : "", true))
                .hasMessageContaining("/no/such/file");
    }

    private byte[] some(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] plain) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new SealedOutput(file, KEY)) {
            out.write(plain, 0, plain.length / 3);
            out.write(plain, plain.length / 3, plain.length - plain.length / 3);
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] file) throws IOException {
        return opened(file, KEY);
    }

    private static byte[] opened(byte[] file, CopyKey key) throws IOException {
        var in = new ByteArrayInputStream(file);
        var header = Header.read(in);
        var same = Arrays.equals(header.bytes(), HEADER.bytes());
        try (var opened =
                new SealedInput(in, same ? key : CopyKey.of(Passphrase.of(WORDS), header))) {
            return opened.readAllBytes();
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static byte[] latinBytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
