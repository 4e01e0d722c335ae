package bpm.world.drawing;

import bpm.attachment.Photo;
import bpm.attachment.Photos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The drawn photos (อัลบั้มภาพสมมติ): two of each scene, shrunk as uploads are, used again and again. */
public final class Album {

    private static final int OF_EACH = 2;

    private final Map<Scene, List<Photo>> photos;

    private Album(Map<Scene, List<Photo>> photos) {
        this.photos = photos;
    }

    public static Album draw(Photos photos) {
        var all = new EnumMap<Scene, List<Photo>>(Scene.class);
        Stream.of(Scene.values())
                .parallel()
                .map(scene -> Map.entry(scene, draw(scene, photos)))
                .toList()
                .forEach(drawn -> all.put(drawn.getKey(), drawn.getValue()));
        return new Album(all);
    }

    private static List<Photo> draw(Scene scene, Photos photos) {
        return Stream.iterate(0, number -> number + 1)
                .limit(OF_EACH)
                .map(number -> photos.shrink(picture(scene, number)))
                .toList();
    }

    /** A drawing as a JPEG file, as a telephone would send it. */
    static byte[] picture(Scene scene, int number) {
        var dice = new SplittableRandom(scene.name().hashCode() + number);
        var brush = new Brush(dice);
        scene.paint(brush, dice);
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(brush.finished(), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Photo photo(Scene scene, int number) {
        return photos.getOrDefault(scene, List.of()).get(number % OF_EACH);
    }
}
