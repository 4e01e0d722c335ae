package bpm.plan.giving;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.plan.Assignments;
import bpm.plan.Gift;
import bpm.plan.Giving;
import bpm.plan.GivingAssignments;
import bpm.plan.Plans;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code PUT /api/v1/assignments/{activity}/{office}}: the office above gives, with target and unit. */
@RestController
@Tag(name = "assignments")
class AssignmentsApi {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private final GivingAssignments giving;
    private final Assignments assignments;
    private final Plans plans;
    private final Transactions transactions;

    AssignmentsApi(
            GivingAssignments giving,
            Assignments assignments,
            Plans plans,
            Transactions transactions) {
        this.giving = giving;
        this.assignments = assignments;
        this.plans = plans;
        this.transactions = transactions;
    }

    /** What is to be given; the activity's own unit where none is said. */
    record WantedTarget(
            @Nullable BigDecimal target, @Nullable String unit) {}

    /** An assignment as the API tells it. */
    record GivenAssignment(
            String activity,
            String office,
            int year,
            @Nullable BigDecimal target,
            String unit,
            LocalDate due,
            boolean dueProvisional,
            String responsible,
            int version) {}

    @PutMapping("/api/v1/assignments/{activity}/{office}")
    @Operation(
            summary =
                    "Give an activity with its target to an office below, or change what was given")
    @ApiResponse(
            responseCode = "200",
            description = "Changed; the ETag is its version",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Given", useReturnTypeSchema = true)
    ResponseEntity<GivenAssignment> give(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestHeader(name = "If-Match", required = false) Optional<String> seen,
            @RequestBody WantedTarget wanted,
            Actor actor) {
        var key = ActivityKey.parse(activity).orElseThrow(Problem::notFound);
        if (!OfficeCode.isCode(office) || !actor.sees(new OfficeCode(office))) {
            throw Problem.notFound();
        }
        var code = new OfficeCode(office);
        var unit = Optional.ofNullable(wanted.unit())
                .orElseGet(() -> plans.activity(key).target().unit());
        var gift = new Gift(Optional.ofNullable(wanted.target()), unit);
        return transactions.write(actor, () -> {
            boolean isNew = assignments.find(key, code).isEmpty();
            giving.give(actor, key, new Giving(code, gift, seen.map(AssignmentsApi::version)));
            var now = assignments.get(key, code);
            return ResponseEntity.status(isNew ? 201 : 200)
                    .eTag(Integer.toString(now.version()))
                    .body(item(now));
        });
    }

    private static int version(String tag) {
        var parts = TAG.matcher(tag.strip());
        if (!parts.matches()) {
            throw Problem.invalid(
                    "If-Match", "กรุณาส่ง If-Match เป็นหมายเลขรุ่นที่อ่านได้ล่าสุด เช่น 3");
        }
        return Integer.parseInt(parts.group(1));
    }

    private static GivenAssignment item(Assignment given) {
        return new GivenAssignment(
                given.activity().toString(),
                given.office().value(),
                given.year().number(),
                given.target().orElse(null),
                given.unit(),
                given.due(),
                given.dueProvisional(),
                given.responsibleName(),
                given.version());
    }
}
