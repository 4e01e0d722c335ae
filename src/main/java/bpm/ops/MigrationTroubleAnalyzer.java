package bpm.ops;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that the tables could not be brought to this version (ปรับโครงสร้างข้อมูลไม่ได้), and what Flyway said. */
final class MigrationTroubleAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException trouble) {
        return new FailureAnalysis("""
                ข้อมูลนี้ไม่ตรงกับ BPM รุ่นนี้ กรุณาใช้รุ่นที่เขียนข้อมูลไว้หรือรุ่นใหม่กว่า
                The data does not fit this BPM: use the version that wrote it, or a newer one.
                """ + trouble.getMessage(), null, failure);
    }
}
