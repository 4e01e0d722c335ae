package bpm.ops;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the terminal why BPM did not start (เหตุที่เริ่มไม่ได้), in sentences. */
final class StartTrouble implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        say(String.valueOf(analysis.getDescription()));
        if (analysis.getAction() != null) {
            say(analysis.getAction());
        }
    }

    private static void say(String sentences) {
        sentences
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> System.err.println("bpm: " + line));
    }
}
