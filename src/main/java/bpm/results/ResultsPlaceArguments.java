package bpm.results;

import bpm.review.AddressArguments;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link ResultsPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
class ResultsPlaceArguments extends AddressArguments {

    /** Where the pages of a results form stand. */
    static final String RESULTS = "/assignments/{activity}/{office}/results";

    ResultsPlaceArguments() {
        super(ResultsPlace.class);
    }

    @Override
    protected ResultsPlace named(UnaryOperator<String> words) {
        return ResultsPlace.of(words.apply("activity"), words.apply("office"));
    }
}
