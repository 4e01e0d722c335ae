package bpm.org;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gives a new installation its offices and Chiang Rai's tambons. Goes before all other loaders. */
@Component
@Order(10)
class LoadingOffices implements ApplicationRunner {

    private final Areas areas;
    private final Offices offices;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LoadingOffices(Areas areas, Offices offices, Clock clock, PlatformTransactionManager manager) {
        this.areas = areas;
        this.offices = offices;
        this.clock = clock;
        transaction = new TransactionTemplate(manager);
    }

    /** At each start, since a name that was imported for a later day may have come into force. */
    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            areas.lock();
            if (offices.areNone()) {
                load();
            }
            offices.followAreas(LocalDate.now(clock));
        });
        offices.reload();
    }

    private void load() {
        var shipped = new ArrayList<Area>();
        for (var line : lines("/org/offices.csv")) {
            if (line.cell(AreaColumn.CODE).equals(OfficeCode.DEPARTMENT.value())) {
                offices.save(new Office(
                        OfficeCode.DEPARTMENT,
                        line.cell(AreaColumn.NAME_TH),
                        line.cell(AreaColumn.NAME_EN)));
            } else {
                shipped.add(shipped(line));
            }
        }
        lines("/org/areas-57.csv").forEach(line -> shipped.add(shipped(line)));
        areas.save(shipped);
    }

    private static Area shipped(AreaSheet.Line line) {
        return AreaRow.of(line, error -> {
                    throw new IllegalStateException(error.toString());
                })
                .orElseThrow()
                .asArea();
    }

    private static List<AreaSheet.Line> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(LoadingOffices.class.getResourceAsStream(resource))) {
            return AreaSheet.read(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
