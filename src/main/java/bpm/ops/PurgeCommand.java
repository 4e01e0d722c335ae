package bpm.ops;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;
import bpm.years.keeping.DetachedAnswers.DetachedYear;
import bpm.years.keeping.KeepingAnswers;
import bpm.years.keeping.OldRound;
import bpm.years.keeping.PurgingAnswers;
import bpm.years.keeping.WritingPurge;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code bin/bpm purge} (ลบคำตอบรายคน): single answers older than they may be kept; counts stay. */
@Command(
        name = "purge",
        description = {
            "ลบคำตอบรายคนของปีที่ปิดแล้วและเก็บครบกำหนด ยอดและสรุปคงเดิม; ไม่มี --yes จะเพียงแสดงรายการ",
            "Deletes single answers of closed years that were kept long enough; counts and summaries stay.",
            "Without --yes it only shows what would go."
        },
        mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--before",
            paramLabel = "2562",
            defaultValue = "0",
            description =
                    "ลบของปีก่อนปีนี้ / years before this one; else as the department chose on"
                            + " /years/answers, or BPM_ANSWERS_YEARS (5)")
    private int before;

    @Option(names = "--yes", description = "ลบจริง / delete them")
    private boolean really;

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            defaultValue = "",
            description = "รายงานเป็น CSV / a report, round by round")
    private String report = "";

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    PurgeCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        var thisYear = FiscalYear.of(
                LocalDate.now(installation.bean(Clock.class).withZone(Words.BANGKOK)));
        int year = before == 0 ? installation.bean(KeepingAnswers.class).before() : before;
        if (year < 2400 || year > thisYear.number()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--before: ปีงบประมาณ พ.ศ. ไม่เกินปีนี้ / a Buddhist year, this one at most");
        }
        var purging = installation.bean(PurgingAnswers.class);
        var found = purging.look(year);
        var gone = really
                ? purging.purge(Actor.SYSTEM, year)
                : found.stream().filter(OldRound::mayGo).toList();
        tell(year, found, gone);
        var away = purging.away(year).stream().filter(DetachedYear::isDue).toList();
        away.forEach(this::tellAway);
        if (!report.isEmpty()) {
            try (var out = Files.newBufferedWriter(Installation.file(report))) {
                WritingPurge.write(found, away, really, out);
            }
        }
        return Commands.DONE;
    }

    private void tellAway(DetachedYear year) {
        var out = spec.commandLine().getOut();
        out.printf(
                "ไม่ถูกลบ: %,d คำตอบของปี %d ถูกถอดออกไปเก็บไว้นอกฐานข้อมูล ลบไฟล์ที่เก็บไว้ หรือ %s แล้วลบอีกครั้ง%n",
                year.answers(), year.year(), year.order());
        out.printf(
                "Not deleted: %,d answers of %d are detached; delete the file that holds them, or %s first%n",
                year.answers(), year.year(), year.order());
    }

    private void tell(int year, List<OldRound> found, List<OldRound> gone) {
        var out = spec.commandLine().getOut();
        long answers = gone.stream().mapToLong(OldRound::answers).sum();
        var thai = really ? "ลบแล้ว" : "จะลบ (ยังไม่ได้ลบ ใส่ --yes เพื่อลบจริง)";
        var english = really ? "deleted" : "would go (nothing was deleted; --yes does)";
        out.printf(
                "คำตอบรายคนของปีก่อน %d: %s %,d คำตอบ จาก %,d รุ่น%n",
                year, thai, answers, gone.size());
        out.printf(
                "Single answers of years before %d: %,d of %,d rounds %s%n",
                year, answers, gone.size(), english);
        long open = found.stream().filter(round -> !round.mayGo()).count();
        if (open > 0) {
            out.printf("คงไว้ %,d รุ่น เพราะปียังไม่ปิดหรือยังรวมยอดไม่ได้%n", open);
            out.printf("%,d rounds stay: their year is open, or they are not counted yet%n", open);
        }
    }
}
