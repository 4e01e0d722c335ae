package bpm.ops.taking;

import bpm.access.Actor;
import bpm.plan.Edition;
import bpm.plan.Plans;
import bpm.plan.file.PlanFile;
import bpm.plan.revision.RevisingPlan;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Taking in a year's plan from the command line (นำเข้าแผน); what offices added to it stays. */
@Component
public class TakingInPlan {

    private final Plans plans;
    private final RevisingPlan revising;

    TakingInPlan(Plans plans, RevisingPlan revising) {
        this.plans = plans;
        this.revising = revising;
    }

    /** The plan as it stands afterwards. A new year's is a draft: publishing is the department's own step. */
    public Edition run(Path file) {
        var plan = PlanFile.read(content(file));
        var year = plan.year();
        int version = plans.find(year).map(Edition::version).orElse(RevisingPlan.NO_PLAN_YET);
        revising.revise(
                Actor.SYSTEM, year, version, "plan.imported", before -> plan.andAddedOf(before));
        return plans.find(year).orElseThrow();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw Problem.invalid("file", "ไม่พบไฟล์ {0} กรุณาตรวจสอบชื่อไฟล์", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
