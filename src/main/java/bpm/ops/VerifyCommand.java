package bpm.ops;

import bpm.budget.ledger.VerifyingLedger;
import bpm.nation.VerifyingNation;
import bpm.shared.Words;
import bpm.survey.tally.VerifyingTallies;
import bpm.survey.told.VerifyingTold;
import bpm.trail.VerifyingTrail;
import bpm.years.keeping.YearParts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;
import java.util.function.Function;

/** {@code bin/bpm verify} (ตรวจร่องรอยและยอด): whether trail, tallies and balances are what they must be. */
@Command(
        name = "verify",
        description =
                "ตรวจว่าร่องรอยไม่ถูกแก้ไข ยอดตรงกับคำตอบ และเงินตรงกับรายการ / recompute every office's"
                        + " trail, every tally and every balance of money and name what is wrong",
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
        boolean whole = trail();
        boolean right = tallies();
        boolean exact = money();
        boolean summed = nation();
        boolean told = told();
        parts();
        return whole && right && exact && summed && told ? Commands.DONE : Commands.REFUSED;
    }

    private boolean trail() {
        var verdict = installation.bean(VerifyingTrail.class).verify();
        verdict.broken().forEach(broken -> say(broken::said));
        verdict.brokenSeals().forEach(broken -> say(broken::said));
        if (verdict.isWhole()) {
            var out = spec.commandLine().getOut();
            out.printf(
                    "ร่องรอยถูกต้องครบถ้วน %d บรรทัด จาก %d หน่วยงาน%n",
                    verdict.lines(), verdict.offices());
            out.printf(
                    "The trail is whole: %d lines of %d offices%n",
                    verdict.lines(), verdict.offices());
            verdict.seal()
                    .ifPresent(seal -> out.printf(
                            "ผนึกของเดือน %1$s / the seal of %1$s: %2$s%n",
                            seal.month(), seal.hash()));
        }
        return verdict.isWhole();
    }

    private boolean tallies() {
        var verdict = installation.bean(VerifyingTallies.class).verify();
        verdict.wrong().forEach(wrong -> say(wrong::said));
        if (verdict.isRight()) {
            var out = spec.commandLine().getOut();
            out.printf(
                    "ยอดถูกต้องทุกช่อง นับใหม่ %d คำตอบ จาก %d รุ่น%n",
                    verdict.answers(), verdict.rounds());
            out.printf(
                    "The tallies are right: %d answers of %d rounds counted anew%n",
                    verdict.answers(), verdict.rounds());
        } else {
            var err = spec.commandLine().getErr();
            err.printf("bpm: ยอดไม่ตรงกับคำตอบ %d แห่ง%n", verdict.differences());
            err.printf("     %d counts differ from the answers%n", verdict.differences());
        }
        return verdict.isRight();
    }

    private boolean money() {
        var verdict = installation.bean(VerifyingLedger.class).verify();
        verdict.wrong()
                .forEach(wrong -> say(t -> t.english()
                        ? "a balance is not the sum of its entries: " + wrong
                        : "ยอดเงินไม่ตรงกับรายการ: " + wrong));
        if (verdict.isRight()) {
            var out = spec.commandLine().getOut();
            out.printf(
                    "ยอดเงินถูกต้องทุกบัญชี รวมใหม่ %d รายการ %d บัญชี%n",
                    verdict.entries(), verdict.accounts());
            out.printf(
                    "The money is right: %d entries of %d accounts summed anew%n",
                    verdict.entries(), verdict.accounts());
        }
        return verdict.isRight();
    }

    private boolean nation() {
        var verdict = installation.bean(VerifyingNation.class).verify();
        verdict.wrong()
                .forEach(wrong -> say(t -> t.english()
                        ? "a kept sum of the nation is not what its rows give: " + wrong
                        : "ยอดรวมของประเทศไม่ตรงกับข้อมูล: " + wrong));
        if (verdict.isRight()) {
            var out = spec.commandLine().getOut();
            out.printf("ยอดรวมของประเทศถูกต้อง คิดใหม่ %d แถว%n", verdict.rows());
            out.printf("The nation's sums are right: %d rows reckoned anew%n", verdict.rows());
        }
        return verdict.isRight();
    }

    private boolean told() {
        var verdict = installation.bean(VerifyingTold.class).verify();
        verdict.wrong()
                .forEach(wrong -> say(t -> t.english()
                        ? "what a round tells of who answered is not what its tally gives: " + wrong
                        : "คำตอบตามลักษณะผู้ตอบไม่ตรงกับยอด: " + wrong));
        if (verdict.isRight()) {
            var out = spec.commandLine().getOut();
            out.printf("คำตอบตามลักษณะผู้ตอบถูกต้อง คิดใหม่ %d รุ่น%n", verdict.rounds());
            out.printf("Who answered how is right: %d rounds told anew%n", verdict.rounds());
        }
        return verdict.isRight();
    }

    /** What cannot be looked at because it lies elsewhere is told, and is no mistake. */
    private void parts() {
        var out = spec.commandLine().getOut();
        for (var told : installation.bean(YearParts.class).told()) {
            boolean answers = told.table().equals("survey_response");
            out.printf(
                    told.detached()
                            ? "%s ปีงบประมาณ %d ถูกถอดออกไปแล้ว %d แถว ไม่ได้ตรวจ%n"
                            : "%s ปีงบประมาณ %d ยังไม่มีส่วนของตัวเอง %d แถว%n",
                    answers ? "คำตอบ" : "ร่องรอย",
                    told.year(),
                    told.rows());
            out.printf(
                    told.detached()
                            ? "The %s of %d (%d rows) are detached and were not looked at%n"
                            : "The %s of %d (%d rows) have no partition of their own yet%n",
                    answers ? "answers" : "lines of the trail",
                    told.year(),
                    told.rows());
        }
    }

    private void say(Function<Words, String> said) {
        var err = spec.commandLine().getErr();
        err.println("bpm: " + said.apply(Words.THAI));
        err.println("     " + said.apply(ENGLISH));
    }
}
