package bpm.ops;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that the tables could not be brought to this version (ปรับโครงสร้างข้อมูลไม่ได้), and what Flyway said. */
final class MigrationTroubleAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    private static final String OTHER_VERSION = """
            ข้อมูลนี้เป็นของ BPM รุ่นอื่น กรุณาใช้รุ่นที่เขียนข้อมูลไว้หรือรุ่นใหม่กว่า
            The data belongs to another version of BPM: use the one that wrote it, or a newer one.
            """;
    private static final String FAILED = """
            ปรับโครงสร้างฐานข้อมูลไม่สำเร็จ และคืนกลับอย่างเดิมแล้ว กรุณาแจ้งผู้พัฒนาด้วยข้อความข้างล่าง
            The database could not be brought to this version and is as before. Please report this:
            """;

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException trouble) {
        var sentences = trouble instanceof FlywayValidateException ? OTHER_VERSION : FAILED;
        return new FailureAnalysis(sentences + trouble.getMessage(), null, failure);
    }
}
