package bpm.ops;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in both languages that another program has the port (พอร์ตถูกใช้อยู่). */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTroubleAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException trouble) {
        return new FailureAnalysis(
                "พอร์ต %1$d ถูกโปรแกรมอื่นใช้อยู่ กรุณาปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่นด้วย BPM_PORT%n"
                                .formatted(trouble.getPort())
                        + "Another program uses port %d: stop it, or choose another port with BPM_PORT."
                                .formatted(trouble.getPort()),
                null,
                failure);
    }
}
