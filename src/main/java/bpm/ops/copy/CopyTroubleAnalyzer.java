package bpm.ops.copy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the sentences about a wrong setting of copies stand for the stack trace that they came in. */
final class CopyTroubleAnalyzer extends AbstractFailureAnalyzer<CopyTrouble> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CopyTrouble trouble) {
        return new FailureAnalysis(trouble.getMessage(), null, failure);
    }
}
