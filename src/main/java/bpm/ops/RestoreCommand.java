package bpm.ops;

import bpm.ops.copy.OpenCopy;
import bpm.ops.copy.Passphrase;
import bpm.ops.copy.PuttingBack;
import bpm.ops.copy.RecordingCopies;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code bin/bpm restore} (กู้คืนข้อมูล): a copy into an empty folder or database, verified at once. */
@Command(
        name = "restore",
        description = {
            "กู้คืนข้อมูลจากไฟล์สำเนาลงโฟลเดอร์หรือฐานข้อมูลว่าง แล้วตรวจทันที",
            "Puts a copy back into an empty folder (BPM_DATA) or database, and verifies it."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "ไฟล์สำเนา / a copy made by bin/bpm backup")
    private String file = "";

    @Option(
            names = "--check",
            description = "อ่านตรวจทั้งไฟล์โดยไม่กู้คืน / read the whole file, put nothing back")
    private boolean checkOnly;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    RestoreCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        var path = Installation.file(file);
        if (checkOnly) {
            var passphrase = Passphrase.of(RestoreCommand::ofMachine, false);
            var copy = OpenCopy.check(path, passphrase);
            spec.commandLine().getOut().println("ไฟล์สำเนาถูกต้องครบถ้วน / the copy is whole");
            BackupCommand.tell(copy, spec);
            return Commands.DONE;
        }
        installation.set(Database.MAY_MAKE, "true");
        var copy = installation.bare(bare -> {
            var passphrase = Passphrase.of(name -> bare.settings().getProperty(name, ""), false);
            return new PuttingBack(bare.database().ownersWay()).putBack(path, passphrase);
        });
        installation.bean(RecordingCopies.class).putBack(copy);
        BackupCommand.tell(copy, spec);
        return Commands.run(
                installation, spec.commandLine().getOut(), spec.commandLine().getErr(), "verify");
    }

    /** Without an installation there are only the variables of the machine. */
    private static String ofMachine(String setting) {
        var variable = setting.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        return System.getProperty(setting, System.getenv().getOrDefault(variable, ""));
    }
}
