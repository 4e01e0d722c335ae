package bpm.ops;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;

/** What {@code bin/bpm} can do (คำสั่งดูแลระบบ). Ends with 0 when done, 1 when refused, 2 when asked wrongly. */
@Command(
        name = "bin/bpm",
        description = {
            "ดูแลระบบ BPM บนข้อมูลของ bin/run (หรือ BPM_DATA, BPM_DATABASE_URL)",
            "Administers BPM on the data of bin/run (or BPM_DATA, BPM_DATABASE_URL)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        subcommands = {
            ImportCommand.class,
            ExportCommand.class,
            AccountCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PurgeCommand.class,
            HelpCommand.class
        })
public final class Commands {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    private Commands() {}

    /** Does one command on the installation that the settings name, and gives its exit code. */
    public static int run(Class<?> application, String... words) {
        var out = new PrintWriter(System.out, true, System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset());
        try (var installation = Installation.of(application)) {
            return run(installation, out, err, words);
        }
    }

    static int run(Installation installation, PrintWriter out, PrintWriter err, String... words) {
        return new CommandLine(new Commands(), new Making(installation))
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Refusals::usage)
                .setExecutionExceptionHandler(Refusals::refused)
                .execute(words);
    }

    /** Gives each command that wants it the installation to work on. */
    private record Making(Installation installation) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1
                        && constructor.getParameterTypes()[0] == Installation.class) {
                    return type.cast(constructor.newInstance(installation));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
