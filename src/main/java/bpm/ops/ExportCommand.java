package bpm.ops;

import bpm.plan.Edition;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** {@code bin/bpm export} (ส่งออก): what BPM holds, as a file. */
@Command(
        name = "export",
        description = "ส่งออกเป็นไฟล์ / write a file of what BPM holds",
        mixinStandardHelpOptions = true)
final class ExportCommand {

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    ExportCommand(Installation installation) {
        this.installation = installation;
    }

    @Command(
            description = "แผนของปี เป็น XLSX หรือ JSON / a year's plan, as XLSX or JSON",
            mixinStandardHelpOptions = true)
    int plan(
            @Parameters(paramLabel = "FILE.json|FILE.xlsx") String file,
            @Option(names = "--year", paramLabel = "2567", defaultValue = "0") int number)
            throws IOException {
        if (number != 0 && (number < 2400 || number > 2700)) {
            throw new ParameterException(
                    spec.commandLine(), "--year: ปีงบประมาณ พ.ศ. / a Buddhist year such as 2567");
        }
        var ending = file.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        if (!ending.equals("json") && !ending.equals("xlsx")) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": ต้องลงท้ายด้วย .json หรือ .xlsx / .json or .xlsx");
        }
        var year = number == 0 ? thisYear() : new FiscalYear(number);
        var plan = installation.bean(Plans.class).find(year).map(Edition::plan);
        if (plan.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .printf("bpm: ไม่มีแผนของปี %1$s%nbpm: there is no plan of %1$s%n", year);
            return Commands.REFUSED;
        }
        var target = Installation.file(file);
        write(plan.get(), target, ending);
        spec.commandLine().getOut().printf("แผนปี %1$s / plan %1$s: %2$s%n", year, target);
        return Commands.DONE;
    }

    private FiscalYear thisYear() {
        return FiscalYear.of(LocalDate.now(installation.bean(Clock.class).withZone(Words.BANGKOK)));
    }

    private static void write(Plan plan, Path target, String ending) throws IOException {
        if (ending.equals("json")) {
            Files.write(target, PlanFile.jsonFile(plan));
            return;
        }
        try (var out = Files.newOutputStream(target)) {
            PlanFile.writeXlsx(plan, out);
        }
    }
}
