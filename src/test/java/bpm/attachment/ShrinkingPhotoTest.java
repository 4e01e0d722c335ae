package bpm.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ShrinkingPhotoTest {

    private static final Map<String, Color> CORNERS =
            Map.of("TL", Color.RED, "TR", Color.GREEN, "BL", Color.BLUE, "BR", Color.YELLOW);

    private final ShrinkingPhoto shrinking = new ShrinkingPhoto();

    /** EXIF's own definition: what the visual corners are at the stored corners TL TR BL BR. */
    @ParameterizedTest
    @CsvSource({
        "1, TL TR BL BR",
        "2, TR TL BR BL",
        "3, BR BL TR TL",
        "4, BL BR TL TR",
        "5, TL BL TR BR",
        "6, TR BR TL BL",
        "7, BR TR BL TL",
        "8, BL TL BR TR"
    })
    void a_photo_is_kept_upright_however_the_camera_was_held(int orientation, String stored) {
        var colours = List.of(stored.split(" ")).stream().map(CORNERS::get).toArray(Color[]::new);
        boolean lying = orientation >= 5;
        var picture = Pictures.corners(lying ? 80 : 120, lying ? 120 : 80, colours);

        var photo = shrinking.shrink(Pictures.withExif(Pictures.jpeg(picture), orientation));

        assertThat(photo.width()).isEqualTo(120);
        assertThat(photo.height()).isEqualTo(80);
        for (var kept : List.of(Pictures.open(photo.jpeg()), Pictures.open(photo.thumbnail()))) {
            assertThat(kept.getWidth()).isEqualTo(120);
            assertColour(kept, 20, 20, CORNERS.get("TL"));
            assertColour(kept, 100, 20, CORNERS.get("TR"));
            assertColour(kept, 20, 60, CORNERS.get("BL"));
            assertColour(kept, 100, 60, CORNERS.get("BR"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 4711})
    void an_orientation_that_does_not_exist_is_taken_as_upright(int orientation) {
        var picture = Pictures.corners(120, 80, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

        var photo = shrinking.shrink(Pictures.withExif(Pictures.jpeg(picture), orientation));

        assertColour(Pictures.open(photo.jpeg()), 20, 20, Color.RED);
    }

    @Test
    void a_phone_s_photo_of_12_megapixels_becomes_small_and_tells_nothing_but_the_picture()
            throws Exception {
        var uploaded = Pictures.withExif(Pictures.jpeg(Pictures.noise(4000, 3000)), 6);
        assertThat(directories(uploaded)).contains("Exif IFD0", "GPS");

        var photo = shrinking.shrink(uploaded);

        assertThat(photo.jpeg().length).isLessThanOrEqualTo(2_000_000);
        assertThat(photo.width()).isEqualTo(1440);
        assertThat(photo.height()).isEqualTo(1920);
        var thumbnail = Pictures.open(photo.thumbnail());
        assertThat(thumbnail.getWidth()).isEqualTo(240);
        assertThat(thumbnail.getHeight()).isEqualTo(320);
        assertThat(directories(photo.jpeg()))
                .doesNotContain("Exif IFD0", "GPS", "XMP", "ICC Profile");
        assertThat(directories(photo.thumbnail()))
                .doesNotContain("Exif IFD0", "GPS", "XMP", "ICC Profile");
        assertThat(new String(photo.jpeg(), "ISO-8859-1"))
                .doesNotContain("Exif")
                .doesNotContain("Ray");
    }

    private static List<String> directories(byte[] file) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).hasSizeLessThan(2);
        return IntStream.range(0, metadata.getDirectoryCount())
                .mapToObj(i -> ((List<com.drew.metadata.Directory>) metadata.getDirectories())
                        .get(i)
                        .getName())
                .collect(Collectors.toList());
    }

    @Test
    void a_small_clean_photo_is_written_anew_too() {
        var uploaded = Pictures.jpeg(Pictures.plain(50, 40, Color.ORANGE));

        var photo = shrinking.shrink(uploaded);

        assertThat(photo.jpeg()).isNotEqualTo(uploaded);
        assertThat(photo.width()).isEqualTo(50);
        assertColour(Pictures.open(photo.jpeg()), 25, 20, Color.ORANGE);
    }

    @Test
    void the_transparent_parts_of_a_png_become_white() {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 30, 40);
        pen.dispose();

        var kept = Pictures.open(shrinking.shrink(Pictures.file("png", picture)).jpeg());

        assertColour(kept, 10, 20, Color.RED);
        assertColour(kept, 50, 20, Color.WHITE);
    }

    @Test
    void a_webp_is_opened_transparent_becomes_white_and_an_animation_gives_its_first_picture() {
        var plain = shrinking.shrink(Pictures.webp());
        assertThat(plain.width()).isEqualTo(64);
        assertThat(plain.height()).isEqualTo(48);
        assertColour(Pictures.open(plain.jpeg()), 32, 1, Color.RED);
        assertColour(Pictures.open(plain.jpeg()), 32, 46, Color.BLUE);

        var transparent =
                Pictures.open(shrinking.shrink(Pictures.transparentWebp()).jpeg());
        assertColour(transparent, 3, 8, Color.RED);
        assertColour(transparent, 12, 8, Color.WHITE);

        var animated = Pictures.open(shrinking.shrink(Pictures.animatedWebp()).jpeg());
        assertColour(animated, 12, 8, Color.RED);
    }

    @Test
    void a_print_shop_s_cmyk_jpeg_is_opened() {
        assertColour(Pictures.open(shrinking.shrink(Pictures.cmyk()).jpeg()), 16, 12, Color.RED);
    }

    @ParameterizedTest
    @CsvSource({"6000, 1, 1920, 1", "1, 6000, 1, 1920", "1, 1, 1, 1", "1921, 1921, 1920, 1920"})
    void an_odd_shape_keeps_both_its_sides(int width, int height, int keptWidth, int keptHeight) {
        var photo = shrinking.shrink(Pictures.jpeg(Pictures.plain(width, height, Color.GRAY)));

        assertThat(photo.width()).isEqualTo(keptWidth);
        assertThat(photo.height()).isEqualTo(keptHeight);
    }

    @ParameterizedTest
    @CsvSource({"10, jpeg", "10, png", "11, png", "13, png", "6, png"})
    void a_grey_stays_as_grey_as_it_was(int type, String format) {
        var picture = new BufferedImage(60, 40, type);
        var pen = picture.createGraphics();
        pen.setColor(new Color(128, 128, 128));
        pen.fillRect(0, 0, 60, 40);
        pen.dispose();

        var kept =
                Pictures.open(shrinking.shrink(Pictures.file(format, picture)).jpeg());

        assertColour(kept, 30, 20, new Color(128, 128, 128));
    }

    @Test
    void a_photo_of_48_megapixels_fits() {
        var photo = shrinking.shrink(Pictures.jpeg(Pictures.plain(8000, 6000, Color.PINK)));

        assertThat(photo.width()).isEqualTo(1920);
        assertThat(photo.height()).isEqualTo(1440);
    }

    @Test
    void many_at_once_wait_for_one_another_and_all_are_served() throws Exception {
        var uploaded = Pictures.jpeg(Pictures.plain(3000, 2000, Color.CYAN));
        try (var pool = Executors.newFixedThreadPool(8)) {
            var all = pool.invokeAll(java.util.Collections.nCopies(
                    8, (Callable<Photo>) () -> shrinking.shrink(uploaded)));
            for (var one : all) {
                assertThat(one.get().width()).isEqualTo(1920);
            }
        }
    }

    private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
        var actual = new Color(picture.getRGB(x, y));
        assertThat(List.of(actual.getRed(), actual.getGreen(), actual.getBlue()))
                .as("%d,%d is %s, not %s", x, y, actual, expected)
                .zipSatisfy(
                        List.of(expected.getRed(), expected.getGreen(), expected.getBlue()),
                        (is, should) -> assertThat(Math.abs(is - should)).isLessThan(20));
    }
}
