package bpm.ops;

import bpm.access.Actor;
import bpm.areadata.map.ImportingBoundaries;
import bpm.ops.taking.TakingInAreas;
import bpm.ops.taking.TakingInPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;

/** {@code bin/bpm import} (นำเข้า): files from outside, all of one or nothing. */
@Command(
        name = "import",
        description =
                "นำเข้าข้อมูลจากไฟล์ ทั้งไฟล์หรือไม่เลย / take in a file, as a whole or not at all",
        mixinStandardHelpOptions = true)
final class ImportCommand {

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    ImportCommand(Installation installation) {
        this.installation = installation;
    }

    @Command(
            description = {
                "นำเข้าพื้นที่ (XLSX หรือ CSV)",
                "Areas and their offices, from XLSX or CSV."
            },
            mixinStandardHelpOptions = true)
    int areas(@Parameters(paramLabel = "FILE") String file) {
        var report = installation.bean(TakingInAreas.class).run(Installation.file(file));
        if (report.isRefused()) {
            Refusals.say(report.errors(), spec.commandLine().getErr());
            return Commands.REFUSED;
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "นำเข้าพื้นที่แล้ว: เพิ่ม %1$d เปลี่ยนชื่อ %2$d รวม %3$d แก้ไข %4$d คงเดิม %5$d%n"
                                + "Areas taken in: %1$d added, %2$d renamed, %3$d merged,"
                                + " %4$d corrected, %5$d unchanged%n",
                        report.added(),
                        report.renamed(),
                        report.merged(),
                        report.corrected(),
                        report.unchanged());
        return Commands.DONE;
    }

    @Command(
            description = "แผนของปี จาก XLSX หรือ JSON / a year's plan, from XLSX or JSON",
            mixinStandardHelpOptions = true)
    int plan(@Parameters(paramLabel = "FILE") String file) {
        var edition = installation.bean(TakingInPlan.class).run(Installation.file(file));
        var state = edition.published()
                ? "เผยแพร่แล้ว / published"
                : "ยังเป็นฉบับร่าง กรมเผยแพร่ได้ที่หน้าแผน / a draft until the department publishes it";
        spec.commandLine()
                .getOut()
                .printf(
                        "แผนปี %1$s ฉบับที่ %2$d / plan %1$s, version %2$d: %3$s%n",
                        edition.plan().year(), edition.version(), state);
        return Commands.DONE;
    }

    @Command(
            description =
                    "ขอบเขตอำเภอหรือจังหวัด จาก GeoJSON / outlines of districts or provinces, from GeoJSON",
            mixinStandardHelpOptions = true)
    int boundaries(@Parameters(paramLabel = "FILE") String file) throws IOException {
        var path = Installation.file(file);
        int shapes = installation
                .bean(ImportingBoundaries.class)
                .run(Actor.SYSTEM, Files.readAllBytes(path), String.valueOf(path.getFileName()));
        spec.commandLine()
                .getOut()
                .printf("นำเข้าขอบเขตแล้ว %1$d แห่ง / %1$d outlines taken in%n", shapes);
        return Commands.DONE;
    }
}
