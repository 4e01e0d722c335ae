package bpm.document.pack;

import bpm.shared.Words;

import java.io.OutputStream;
import java.util.Random;

/** Packs photos into a stream that leads nowhere, as a program of its own with little memory. */
public final class PhotosToNowhere {

    private PhotosToNowhere() {}

    public static void main(String[] arguments) throws Exception {
        int photos = Integer.parseInt(arguments[0]);
        var random = new Random(7);
        long start = System.nanoTime();
        var archive = new Archive(OutputStream.nullOutputStream(), Words.THAI);
        for (int i = 0; i < photos; i++) {
            var photo = new byte[400_000];
            random.nextBytes(photo);
            archive.add("progress/ภาพที่ " + i + ".jpg", out -> out.write(photo));
        }
        archive.finish();
        System.out.printf("%.2f%n", (System.nanoTime() - start) / 1e9);
    }
}
