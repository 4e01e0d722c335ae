package bpm.org;

import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes in a file of areas (นำเข้าพื้นที่): all or, with its errors told, nothing. Former names are kept. */
@Component
public class ImportingAreas {

    private final Areas areas;
    private final Offices offices;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ImportingAreas(Areas areas, Offices offices, Clock clock, PlatformTransactionManager manager) {
        this.areas = areas;
        this.offices = offices;
        this.clock = clock;
        transaction = new TransactionTemplate(manager);
    }

    /** Imports a file on this machine. */
    public ImportReport run(Path file) {
        try (var in = Files.newInputStream(file)) {
            return run(in);
        } catch (NoSuchFileException e) {
            throw Problem.invalid("file", "ไม่พบไฟล์ {0} กรุณาตรวจสอบชื่อไฟล์", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports an XLSX or CSV file; which of them, its content tells. */
    public ImportReport run(InputStream file) throws IOException {
        var errors = new ArrayList<FieldError>();
        var rows = new ArrayList<AreaRow>();
        for (var line : AreaSheet.read(file.readAllBytes())) {
            AreaRow.of(line, errors::add).ifPresent(rows::add);
        }
        var report = transaction.execute(status -> take(rows, errors));
        offices.reload();
        return report;
    }

    private ImportReport take(List<AreaRow> rows, List<FieldError> errors) {
        areas.lock();
        var known = areas.histories();
        checkCodes(rows, known, errors);
        var touched = new TreeMap<String, AreaHistory>();
        rows.stream()
                .sorted(Comparator.comparing(AreaRow::code)
                        .thenComparing(row -> row.asArea().validFrom()))
                .forEach(row -> touched.computeIfAbsent(
                                row.code(),
                                code -> new AreaHistory(known.getOrDefault(code, List.of())))
                        .take(row)
                        .ifPresent(errors::add));
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparingInt(AreaRow::line));
            return ImportReport.refused(errors);
        }
        areas.save(touched.values().stream()
                .flatMap(history -> history.changed().stream())
                .toList());
        offices.followAreas(LocalDate.now(clock));
        return ImportReport.of(
                touched.values().stream().map(AreaHistory::outcome).toList());
    }

    /** Each line once; what it names as above it or as its successor exists, in the file or already. */
    private static void checkCodes(
            List<AreaRow> rows, Map<String, List<Area>> known, List<FieldError> errors) {
        var codes = new HashSet<>(known.keySet());
        rows.forEach(row -> codes.add(row.code()));
        var seen = new HashMap<String, Integer>();
        for (var row : rows) {
            var first = seen.putIfAbsent(row.code() + row.from(), row.line());
            if (first != null) {
                errors.add(row.error(
                        AreaColumn.CODE,
                        "แถวที่ {0} คอลัมน์ {1}: ซ้ำกับแถวที่ {2} กรุณาลบออกแถวหนึ่ง",
                        first));
            }
            if (!row.parent().isEmpty() && !codes.contains(row.parent())) {
                errors.add(row.error(
                        AreaColumn.PARENT,
                        "แถวที่ {0} คอลัมน์ {1}: ไม่พบพื้นที่รหัส “{2}” กรุณาเพิ่มในไฟล์หรือแก้รหัส",
                        row.parent()));
            }
            row.replacedBy()
                    .filter(code -> !codes.contains(code))
                    .ifPresent(code -> errors.add(row.error(
                            AreaColumn.REPLACED_BY,
                            "แถวที่ {0} คอลัมน์ {1}: ไม่พบพื้นที่รหัส “{2}” กรุณาเพิ่มในไฟล์หรือแก้รหัส",
                            code)));
        }
    }
}
