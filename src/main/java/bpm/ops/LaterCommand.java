package bpm.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code bin/bpm backup} and {@code restore} (สำรองและกู้คืนข้อมูล), which this version does not have
 * yet, and says so.
 */
@Command(
        name = "backup",
        aliases = "restore",
        description = "ยังไม่มีในรุ่นนี้ / not in this version yet",
        mixinStandardHelpOptions = true)
final class LaterCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        err.println("bpm: รุ่นนี้ยังสำรองและกู้คืนข้อมูลไม่ได้"
                + " กรุณาปิด BPM แล้วคัดลอกโฟลเดอร์ข้อมูลทั้งโฟลเดอร์ "
                + "(หรือใช้ pg_dump กับฐานข้อมูลภายนอก)");
        err.println("bpm: this version can neither back up nor restore" + named() + " yet."
                + " Stop BPM and copy its whole data folder"
                + " (or use pg_dump on an external database).");
        return Commands.REFUSED;
    }

    private String named() {
        return files.isEmpty() ? "" : " " + String.join(" ", files);
    }
}
