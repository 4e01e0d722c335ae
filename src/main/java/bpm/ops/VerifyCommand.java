package bpm.ops;

import bpm.shared.Words;
import bpm.trail.BrokenLine;
import bpm.trail.VerifyingTrail;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code bin/bpm verify} (ตรวจร่องรอย): whether the trail is as it was written. */
@Command(
        name = "verify",
        description =
                "ตรวจว่าร่องรอยไม่ถูกแก้ไข / recompute every office's trail and name its first broken line",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final Words ENGLISH = new Words(true, false);

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    VerifyCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        var verdict = installation.bean(VerifyingTrail.class).verify();
        verdict.broken().forEach(this::say);
        var out = spec.commandLine().getOut();
        if (!verdict.isWhole()) {
            return Commands.REFUSED;
        }
        out.printf(
                "ร่องรอยถูกต้องครบถ้วน %d บรรทัด จาก %d หน่วยงาน%n",
                verdict.lines(), verdict.offices());
        out.printf(
                "The trail is whole: %d lines of %d offices%n", verdict.lines(), verdict.offices());
        return Commands.DONE;
    }

    private void say(BrokenLine broken) {
        var err = spec.commandLine().getErr();
        err.println("bpm: " + broken.said(Words.THAI));
        err.println("     " + broken.said(ENGLISH));
    }
}
