package bpm.ops;

import bpm.ops.Installation.Bare;
import bpm.ops.copy.Passphrase;
import bpm.ops.copy.RecordingCopies;
import bpm.ops.copy.Tables;
import bpm.ops.copy.TakenCopy;
import bpm.ops.copy.TakingCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code bin/bpm backup} (สำรองข้อมูล): everything as it stands at this moment, in one sealed file. */
@Command(
        name = "backup",
        description = {
            "สำรองข้อมูลทั้งหมดลงไฟล์เดียวที่เข้ารหัส ระหว่างใช้งานได้",
            "Copies everything into one sealed file, while people work.",
            "BPM_BACKUP_PASSPHRASE_FILE, BPM_BACKUP_PASSPHRASE"
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "ไฟล์ใหม่ / a new file, such as 2567-08-20.bpm")
    private String file = "";

    /** Only then the application may be opened to write the trail's line: it would migrate others. */
    private boolean current;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    BackupCommand(Installation installation) {
        this.installation = installation;
    }

    /** Tables stay as they are: a copy before an upgrade is one of what was before it. */
    @Override
    public Integer call() {
        var copy = installation.bare(this::take);
        tell(copy, spec);
        if (current) {
            installation.bean(RecordingCopies.class).taken(copy);
        }
        return Commands.DONE;
    }

    private TakenCopy take(Bare bare) {
        var passphrase = Passphrase.of(name -> bare.settings().getProperty(name, ""), true);
        var owner = bare.database().ownersWay();
        var copy = new TakingCopy(owner, bare.clock(), Release.name())
                .take(Installation.file(file), passphrase);
        current = new Tables(owner).areCurrent(copy.schema());
        return copy;
    }

    static void tell(TakenCopy copy, CommandSpec spec) {
        var out = spec.commandLine().getOut();
        var seconds = copy.took().toMillis() / 1000.0;
        out.printf(
                "%s: %,d แถว จาก %d ตาราง (รุ่น %s) %,d ไบต์ ใน %.1f วินาที%n",
                copy.file(), copy.rows(), copy.tables(), copy.schema(), copy.bytes(), seconds);
        out.printf(
                "%s: %,d rows of %d tables (version %s), %,d bytes in %.1f s%n",
                copy.file(), copy.rows(), copy.tables(), copy.schema(), copy.bytes(), seconds);
        if (!copy.sha256().isEmpty()) {
            out.printf("SHA-256 %s%n", copy.sha256());
        }
    }
}
