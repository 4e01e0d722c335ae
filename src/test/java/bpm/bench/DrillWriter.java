package bpm.bench;

import bpm.bench.DrillReport.Deed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** One of the clients: does one deed after the other to reports of its own until nobody answers. */
final class DrillWriter implements Runnable {

    private static final String DRAFT = """
            {"responsible":{"name":"ผู้ซ้อม ทดสอบ","phone":"081-234-5678"},
             "dates":[{"from":"2024-07-10","to":"2024-07-12"}],
             "successPoints":["มีแผนทุกตำบล"],"result":20,"percent":50,
             "percentReason":"ซ้อมปิดกะทันหัน","remarks":"%s"}
            """;
    private static final int MOST_PHOTOS = 20;

    private final DrillCaller caller;
    private final List<DrillReport> reports;
    private final DrillCount count;
    private final Random random;

    DrillWriter(DrillCaller caller, List<DrillReport> reports, DrillCount count, long seed) {
        this.caller = caller;
        this.reports = reports;
        this.count = count;
        random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            for (boolean served = true; served; ) {
                served = write(reports.get(random.nextInt(reports.size())));
            }
        } catch (IOException e) {
            // the kill: the deed stays under way
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean write(DrillReport report) throws IOException, InterruptedException {
        int dice = random.nextInt(10);
        if (report.isSent()) {
            return step(report, "withdrawal");
        }
        if (dice == 0 && report.isComplete()) {
            return step(report, "submission");
        }
        return dice < 3 && report.photos().size() < MOST_PHOTOS ? photo(report) : save(report);
    }

    private boolean save(DrillReport report) throws IOException, InterruptedException {
        var text = "drill ซ้อม " + Long.toHexString(random.nextLong());
        report.begin(Deed.SAVE, text);
        var answer = caller.put(report.path, report.version(), DRAFT.formatted(text));
        if (answer.isDone()) {
            report.saved();
            count.saves.incrementAndGet();
        }
        return goesOn(report, answer);
    }

    private boolean step(DrillReport report, String step) throws IOException, InterruptedException {
        report.begin(Deed.STEP, "");
        var answer = caller.post(report.path + "/" + step, "{\"note\":\"ซ้อม\"}");
        if (answer.isDone()) {
            report.stepped(answer.json().path("state").asString());
            count.steps.incrementAndGet();
        }
        return goesOn(report, answer);
    }

    private boolean photo(DrillReport report) throws IOException, InterruptedException {
        report.begin(Deed.PHOTO, "");
        var answer = caller.upload(report.path + "/photos", picture());
        if (!answer.isDone()) {
            return goesOn(report, answer);
        }
        long id = 0;
        for (var photo : answer.json().path("photos")) {
            id = Math.max(id, photo.path("id").asLong());
        }
        report.added(id);
        count.photos.incrementAndGet();
        var served = caller.get(report.path + "/photos/" + id);
        if (served.isDone()) {
            report.seen(id, DrillCheck.digest(served.body()));
        }
        return true;
    }

    /** Whether the deed was done is as open where a server lost its database as where none answers. */
    private boolean goesOn(DrillReport report, DrillCaller.Answer answer) {
        if (answer.status() >= 500) {
            return false;
        }
        if (!answer.isDone()) {
            count.refused(report.path + " " + answer.status() + " " + answer.text());
            report.refused();
        }
        return true;
    }

    private byte[] picture() throws IOException {
        var picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 120; y++) {
            picture.setRGB(0, y, 160, 1, random.ints(160).toArray(), 0, 160);
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
