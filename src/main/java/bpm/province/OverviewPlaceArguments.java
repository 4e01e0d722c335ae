package bpm.province;

import bpm.review.AddressArguments;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link OverviewPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
class OverviewPlaceArguments extends AddressArguments {

    /** Where the pages of an overview stand. */
    static final String OVERVIEW = "/assignments/{activity}/{province}/overview";

    OverviewPlaceArguments() {
        super(OverviewPlace.class);
    }

    @Override
    protected OverviewPlace named(UnaryOperator<String> words) {
        return OverviewPlace.of(words.apply("activity"), words.apply("province"));
    }
}
