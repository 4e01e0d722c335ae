package bpm.ops.taking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.ImportReport;
import bpm.org.ImportingAreas;
import bpm.org.OfficeCode;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.Map;

/** Taking in a file of areas from the command line (นำเข้าพื้นที่), with its line in the department's trail. */
@Component
public class TakingInAreas {

    private final ImportingAreas importing;
    private final Trail trail;
    private final Transactions transactions;

    TakingInAreas(ImportingAreas importing, Trail trail, Transactions transactions) {
        this.importing = importing;
        this.trail = trail;
        this.transactions = transactions;
    }

    public ImportReport run(Path file) {
        return transactions.write(Actor.SYSTEM, () -> {
            var report = importing.run(file);
            if (!report.isRefused()) {
                trail.add(
                        Actor.SYSTEM,
                        OfficeCode.DEPARTMENT,
                        "areas.imported",
                        "areas",
                        detail(file, report));
            }
            return report;
        });
    }

    private static Map<String, ?> detail(Path file, ImportReport report) {
        return Map.of(
                "file", String.valueOf(file.getFileName()),
                "machineUser", System.getProperty("user.name", ""),
                "added", report.added(),
                "renamed", report.renamed(),
                "merged", report.merged(),
                "corrected", report.corrected(),
                "unchanged", report.unchanged());
    }
}
