package bpm.ops;

import bpm.ops.copy.CopyTrouble;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.util.List;

/** Why a command was not done (เหตุที่ทำไม่ได้), said in both languages and never as a stack trace. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Words ENGLISH = new Words(true, false);
    private static final int MOST = 40;

    private Refusals() {}

    /** The command line was not understood. */
    static int usage(ParameterException e, String[] words) {
        var command = e.getCommandLine();
        command.getErr().println("bpm: คำสั่งไม่ครบหรือไม่ถูกต้อง กรุณาดูวิธีใช้ข้างล่าง");
        command.getErr().println("bpm: " + e.getMessage());
        command.usage(command.getErr());
        return Commands.USAGE;
    }

    /** The command was understood, but BPM would not or could not. */
    static int refused(Exception e, CommandLine command, ParseResult words) {
        var err = command.getErr();
        switch (e) {
            case Installation.NotOpened known -> {
                LOG.debug("not opened", known);
                return isWithoutData(known) ? Commands.USAGE : Commands.REFUSED;
            }
            case Problem problem -> say(problem, err);
            case NoInstallation nothing -> {
                say(String.valueOf(nothing.getMessage()), err);
                return Commands.USAGE;
            }
            case DatabaseTrouble trouble -> say(String.valueOf(trouble.getMessage()), err);
            case CopyTrouble trouble -> say(String.valueOf(trouble.getMessage()), err);
            default -> {
                LOG.debug("unexpected", e);
                err.println(
                        "bpm: ระบบขัดข้อง คำสั่งนี้ทำไม่สำเร็จ ดูรายละเอียดด้วย LOGGING_LEVEL_BPM=debug");
                err.println("bpm: this failed unexpectedly: " + e
                        + "; LOGGING_LEVEL_BPM=debug tells more");
            }
        }
        return Commands.REFUSED;
    }

    private static boolean isWithoutData(Throwable e) {
        return e instanceof NoInstallation || (e.getCause() != null && isWithoutData(e.getCause()));
    }

    private static void say(String sentences, PrintWriter err) {
        sentences.lines().forEach(line -> err.println("bpm: " + line));
    }

    private static void say(Problem problem, PrintWriter err) {
        if (problem.errors().isEmpty()) {
            err.println("bpm: " + Words.THAI.s(problem));
            err.println("bpm: " + ENGLISH.s(problem));
        }
        say(problem.errors(), err);
    }

    /** Each error in both languages; of very many only the first, and how many there are. */
    static void say(List<FieldError> errors, PrintWriter err) {
        for (var error : errors.subList(0, Math.min(MOST, errors.size()))) {
            err.println("bpm: " + Words.THAI.s(error));
            err.println("     " + ENGLISH.s(error));
        }
        if (errors.size() > MOST) {
            err.printf("bpm: … ทั้งหมด %1$d รายการ / %1$d errors in all%n", errors.size());
        }
    }
}
