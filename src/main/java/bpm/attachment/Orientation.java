package bpm.attachment;

import java.awt.geom.AffineTransform;

/** How the camera was held (การวางภาพ): the EXIF values 1 to 8, of which 1 is upright. */
record Orientation(int exif) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** A value that is not one of the eight is as good as none. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= 8 ? new Orientation(exif) : UPRIGHT;
    }

    /** Whether the upright picture is as wide as the stored one is high. */
    boolean swapsSides() {
        return exif >= 5;
    }

    /** What turns the stored picture into an upright one of this width and height. */
    AffineTransform toUpright(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }
}
