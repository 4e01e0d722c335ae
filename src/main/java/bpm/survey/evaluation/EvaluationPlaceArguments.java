package bpm.survey.evaluation;

import bpm.review.AddressArguments;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link EvaluationPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
class EvaluationPlaceArguments extends AddressArguments {

    /** Where the pages of an evaluation stand. */
    static final String EVALUATION = "/assignments/{activity}/{office}/evaluation";

    EvaluationPlaceArguments() {
        super(EvaluationPlace.class);
    }

    @Override
    protected EvaluationPlace named(UnaryOperator<String> words) {
        return EvaluationPlace.of(words.apply("activity"), words.apply("office"));
    }
}
