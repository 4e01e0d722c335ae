package bpm.bench;

import bpm.bench.DrillReport.Save;
import bpm.ops.LocalPostgres;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Looks for everything that was answered before the kill: over HTTP as people would, and in the trail. */
final class DrillCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DrillCount count;

    DrillCheck(DrillCount count) {
        this.count = count;
    }

    /** Compares a writer's reports and photos with what is served, which is the truth from now on. */
    void served(DrillCaller caller, List<DrillReport> reports)
            throws IOException, InterruptedException {
        for (var report : reports) {
            count.underWay += report.isUnderWay() ? 1 : 0;
            var told = caller.get(report.path);
            if (told.status() != 200) {
                count.lost(report.path + " answers " + told.status());
                continue;
            }
            report.compare(told.json(), count);
            for (var photo : report.photos().entrySet()) {
                photo(caller, report, photo);
            }
            report.settle(told.json());
        }
    }

    private void photo(DrillCaller caller, DrillReport report, Map.Entry<Long, String> photo)
            throws IOException, InterruptedException {
        var served = caller.get(report.path + "/photos/" + photo.getKey());
        var digest = digest(served.body());
        boolean same = photo.getValue().isEmpty() || photo.getValue().equals(digest);
        if (served.status() != 200 || !same || !served.tag().equals(digest)) {
            count.lost(report.path + " photo " + photo.getKey() + ": " + served.status());
        }
    }

    /** Each version of a draft that was answered has its line in the trail, with its words, once. */
    void trail(Path data, List<Save> saves) throws SQLException {
        var lines = new HashMap<String, String>();
        try (var server = LocalPostgres.attach(data.resolve("postgres")).orElseThrow();
                var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select subject, detail from trail_entry where what = 'progress.saved'")) {
            while (rows.next()) {
                var detail = rows.getString("detail");
                int version = JSON.readTree(detail).path("version").asInt();
                var key = rows.getString("subject") + " " + version;
                if (lines.put(key, detail) != null) {
                    count.doubled(key + " in the trail");
                }
            }
        }
        for (var save : saves) {
            var line = lines.getOrDefault(save.subject() + " " + save.version(), "");
            if (!line.contains(save.remarks())) {
                count.lost(save + " in the trail");
            }
        }
    }

    static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
