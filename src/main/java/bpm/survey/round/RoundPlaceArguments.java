package bpm.survey.round;

import bpm.review.AddressArguments;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link RoundPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
class RoundPlaceArguments extends AddressArguments {

    RoundPlaceArguments() {
        super(RoundPlace.class);
    }

    @Override
    protected RoundPlace named(UnaryOperator<String> words) {
        return RoundPlace.of(words.apply("activity"), words.apply("office"));
    }
}
