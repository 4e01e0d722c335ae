package bpm.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bpm.shared.Problem;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

class PhotoRefusalTest {

    private final ShrinkingPhoto shrinking = new ShrinkingPhoto();

    @Test
    void a_heic_s_sender_learns_how_to_set_the_phone() {
        assertThat(refusal(boxed("heic", "mif1", "heic")))
                .contains("HEIC", "Most Compatible", "JPEG");
        assertThat(refusal(boxed("mif1", "miaf", "heix"))).contains("HEIC");
        assertThat(refusal(boxed("mif1", "avif"))).contains("ยังไม่รับภาพแบบ AVIF");
        assertThat(refusal(boxed("isom", "mp42"))).contains("ไม่ใช่ภาพ");
    }

    private static byte[] boxed(String brand, String... compatible) {
        var head = ByteBuffer.allocate(500).putInt(16 + 4 * compatible.length);
        head.put(Pictures.ascii("ftyp" + brand + "\0\0\0\0" + String.join("", compatible)));
        return head.array();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>ภาพ.jpg</body></html>",
                "%PDF-1.7\n%âãÏÓ",
                "PK\u0003\u0004 a spreadsheet",
                "BM is how this letter begins",
                "MZ\u0090\0",
                "x"
            })
    void what_is_not_a_picture_is_refused_whatever_its_name(String content) {
        assertThat(refusal(Pictures.ascii(content))).contains("ไม่ใช่ภาพ");
    }

    @Test
    void other_kinds_of_picture_are_named_with_those_that_are_taken() {
        var picture = Pictures.plain(10, 10, Color.RED);
        for (var kind : new String[] {"GIF", "BMP", "TIFF"}) {
            assertThat(refusal(Pictures.file(kind, picture)))
                    .isEqualTo("ยังไม่รับภาพแบบ " + kind + " กรุณาส่งเป็น JPEG, PNG หรือ WebP");
        }
    }

    @Test
    void a_png_of_50_000_by_50_000_is_refused_before_any_of_it_is_opened() {
        assertThat(refusal(Pictures.pngHead(50_000, 50_000)))
                .isEqualTo("ภาพขนาด 50,000 × 50,000 จุด เกิน 60 ล้านจุด กรุณาย่อภาพแล้วส่งใหม่");
        assertThat(refusal(Pictures.pngHead(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .contains("เกิน 60 ล้านจุด");
        assertThat(refusal(Pictures.pngHead(0, 10))).contains("ไฟล์เสีย");
    }

    @Test
    void a_webp_whose_small_canvas_hides_a_huge_picture_is_refused() {
        var head = Pictures.ascii("RIFF\0\0\0\0WEBPVP8X");
        var frame = Pictures.ascii("\0\0\0\u009d\u0001\u002a\u00ff\u003f\u00ff\u003f");
        var bomb = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN).put(head);
        bomb.putInt(10).put(new byte[] {0, 0, 0, 0, 9, 0, 0, 9, 0, 0});
        bomb.put(Pictures.ascii("VP8 ")).putInt(frame.length).put(frame);

        assertThat(refusal(bomb.array())).contains("16,383 × 16,383", "เกิน 60 ล้านจุด");
    }

    @Test
    void a_file_that_was_cut_off_is_refused_wherever_it_was_cut() {
        var jpeg = Pictures.jpeg(Pictures.noise(300, 200));
        var png = Pictures.file("png", Pictures.noise(300, 200));
        for (var whole : new byte[][] {jpeg, png, Pictures.webp(), Pictures.transparentWebp()}) {
            for (double part : new double[] {0.3, 0.5, 0.9}) {
                assertThat(refusal(Arrays.copyOf(whole, (int) (whole.length * part))))
                        .contains("ไฟล์เสียหรือมาไม่ครบ");
            }
        }
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length - 2))).contains("ไฟล์เสียหรือมาไม่ครบ");
    }

    @Test
    void whatever_bytes_are_spoilt_the_answer_is_a_photo_or_a_sentence() {
        var random = new Random(57);
        var picture = Pictures.noise(60, 40);
        byte[][] files = {
            Pictures.withExif(Pictures.jpeg(picture), 6),
            Pictures.file("png", picture),
            Pictures.webp(),
            Pictures.transparentWebp(),
            Pictures.animatedWebp(),
            Pictures.cmyk()
        };
        for (int round = 0; round < 600; round++) {
            var spoilt = files[round % files.length].clone();
            for (int i = 0; i <= round % 7; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(shrinking.shrink(spoilt).jpeg()).isNotEmpty();
            } catch (Problem said) {
                assertThat(said.errors()).hasSize(1);
            }
        }
    }

    @Test
    void a_file_over_25_megabytes_and_an_empty_one_are_refused() {
        assertThat(refusal(Arrays.copyOf(Pictures.webp(), 26 * 1024 * 1024)))
                .startsWith("ไฟล์ใหญ่เกิน 25 MB");
        assertThat(refusal(new byte[0])).startsWith("ไฟล์ว่างเปล่า");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_said_in_english_too(PhotoRefusal refusal) {
        var error = refusal.problem(1, 2, 3).errors().getFirst();

        assertThat(new Words(true, false).s(error)).doesNotContainPattern("[ก-๙]");
    }

    private String refusal(byte[] uploaded) {
        var problem = catchThrowableOfType(Problem.class, () -> shrinking.shrink(uploaded));
        assertThat(problem).isNotNull();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
        assertThat(problem.errors()).hasSize(1);
        assertThat(problem.errors().getFirst().field()).isEqualTo("photo");
        return Words.THAI.s(problem.errors().getFirst());
    }
}
