package bpm.ops.daily;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.notice.news.News;
import bpm.notice.news.TellingNews;
import bpm.ops.copy.CopyTrouble;
import bpm.ops.copy.OpenCopy;
import bpm.ops.copy.Passphrase;
import bpm.ops.copy.RecordingCopies;
import bpm.ops.copy.TakenCopy;
import bpm.ops.copy.TakingCopy;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

import javax.sql.DataSource;

/**
 * Taking the copy of the day (สำรองประจำวัน): taken, read once again, and only then older ones make room.
 * What goes wrong is told to the department's people admins, in the log, on {@code /copies} and
 * {@code /health/copies}.
 */
@Component
class DailyCopy {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCopy.class);

    private final CopyRules rules;
    private final TakingCopy taking;
    private final Environment settings;
    private final Clock clock;
    private final Writing writing;

    DailyCopy(
            CopyRules rules,
            @FlywayDataSource DataSource owner,
            Environment settings,
            Clock clock,
            Writing writing) {
        this.rules = rules;
        this.taking = new TakingCopy(owner, clock, "BPM");
        this.settings = settings;
        this.clock = clock;
        this.writing = writing;
    }

    /** Whether it was taken. */
    boolean take(Path place) {
        var began = clock.instant();
        var folder = new CopyFolder(place);
        var file = folder.file(LocalDateTime.ofInstant(began, Words.BANGKOK));
        try {
            Files.createDirectories(place);
            var words = Passphrase.ofSettings(name -> settings.getProperty(name, ""), true);
            var copy = taking.take(file, words);
            checked(file, words);
            writing.taken(copy, began, clock.instant());
        } catch (IOException | RuntimeException e) {
            LOG.error("the copy of the day was not taken", e);
            writing.failed(String.valueOf(file.getFileName()), why(e), began, clock.instant());
            return false;
        }
        tidied(folder, file);
        return true;
    }

    /** In both languages: who is told may read only one of them. */
    private static String why(Exception e) {
        var said = String.valueOf(e.getMessage()).lines().limit(2).toList();
        return switch (e) {
            case CopyTrouble known -> String.join("\n", said);
            case IOException unwritable ->
                "ใช้โฟลเดอร์สำเนาไม่ได้ กรุณาตรวจว่ามีอยู่ เขียนได้ และดิสก์ไม่เต็ม\n" // data
                        + "The folder of the copies cannot be used: see that it is there, may be written, and"
                        + " has room (" + unwritable.getClass().getSimpleName() + ": "
                        + String.join(" ", said) + ").";
            default ->
                "สำรองข้อมูลไม่สำเร็จด้วยเหตุที่ไม่คาดไว้ กรุณาดูบันทึกของเครื่องแม่ข่าย\n" // data
                        + "The copy failed for a reason that nobody foresaw: see the log of the server ("
                        + e.getClass().getSimpleName() + ": " + String.join(" ", said) + ").";
        };
    }

    /** A copy that cannot be read again has no place among the good ones. */
    private static void checked(Path file, Passphrase words) throws IOException {
        try {
            OpenCopy.check(file, words);
        } catch (CopyTrouble e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The copy is there, whatever happens to older ones. */
    private void tidied(CopyFolder folder, Path file) {
        try {
            LOG.info("copied to {}; made room: {}", file, folder.tidy(rules.keep()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("copied to {}, but older copies could not be deleted", file, e);
        }
    }

    /** Writes down how it went. */
    @Component
    static class Writing {

        private final CopyRuns runs;
        private final RecordingCopies trail;
        private final TellingNews news;
        private final Transactions transactions;

        Writing(CopyRuns runs, RecordingCopies trail, TellingNews news, Transactions transactions) {
            this.runs = runs;
            this.trail = trail;
            this.news = news;
            this.transactions = transactions;
        }

        void taken(TakenCopy copy, Instant began, Instant ended) {
            transactions.write(Actor.SYSTEM, () -> {
                runs.add(
                        new CopyRun(
                                began,
                                ended,
                                copy.file(),
                                copy.bytes(),
                                copy.rows(),
                                copy.sha256(),
                                ""),
                        node());
                trail.taken(copy);
            });
        }

        /** Told once a day, however often it is tried. */
        void failed(String file, String why, Instant began, Instant ended) {
            transactions.write(Actor.SYSTEM, () -> {
                runs.add(new CopyRun(began, ended, file, 0, 0, "", why), node());
                news.tell(
                        OfficeCode.DEPARTMENT,
                        Role.PEOPLE_ADMIN,
                        new News(
                                News.Kind.COPY_FAILED,
                                "COPY_FAILED:" + began.atZone(Words.BANGKOK).toLocalDate(),
                                "สำรองข้อมูลประจำวันไม่สำเร็จ",
                                CopiesController.ADDRESS,
                                why.lines().findFirst().orElse("")));
            });
        }

        private static String node() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "";
            }
        }
    }
}
