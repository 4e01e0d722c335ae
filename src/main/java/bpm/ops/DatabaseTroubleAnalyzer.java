package bpm.ops;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the sentences of a {@link DatabaseTrouble} stand for the stack trace that it came in. */
final class DatabaseTroubleAnalyzer extends AbstractFailureAnalyzer<DatabaseTrouble> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseTrouble trouble) {
        return new FailureAnalysis(trouble.getMessage(), null, failure);
    }
}
