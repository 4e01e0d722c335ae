package bpm.ops.daily;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** The copies of each night for who looks after the installation: how old, how large, and what to do. */
@Controller
class CopiesController {

    static final String ADDRESS = "/copies";

    private static final int SHOWN = 40;

    private final CopyRules rules;
    private final CopyStanding standing;
    private final CopyRuns runs;
    private final Transactions transactions;
    private final Clock clock;

    CopiesController(
            CopyRules rules,
            CopyStanding standing,
            CopyRuns runs,
            Transactions transactions,
            Clock clock) {
        this.rules = rules;
        this.standing = standing;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView copies(Actor actor) {
        actor.require(Role.PEOPLE_ADMIN);
        if (!actor.office().isDepartment()) {
            throw Problem.forbidden("หน้านี้สำหรับผู้ดูแลผู้ใช้ของกรม");
        }
        return transactions.read(
                actor,
                () -> new ModelAndView("ops/copies")
                        .addObject("state", standing.now())
                        .addObject("rules", rules)
                        .addObject("last", runs.lastWhole())
                        .addObject(
                                "due", runs.due().filter(next -> rules.folder().isPresent()))
                        .addObject("runs", runs.latest(SHOWN))
                        .addObject("there", there())
                        .addObject("now", clock.instant()));
    }

    /** Names of the files that lie in the folder now, as far as this node sees it. */
    private Set<String> there() {
        return rules.folder().stream()
                .flatMap(folder -> runs.latest(SHOWN).stream()
                        .map(CopyRun::file)
                        .filter(name -> Files.isRegularFile(folder.resolve(name))))
                .collect(Collectors.toSet());
    }
}
