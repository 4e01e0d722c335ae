package bpm.progress;

import bpm.review.AddressArguments;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link ReportPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
class ReportPlaceArguments extends AddressArguments {

    /** Where the pages of a report stand. */
    static final String REPORT = "/assignments/{activity}/{office}/progress";

    ReportPlaceArguments() {
        super(ReportPlace.class);
    }

    @Override
    protected ReportPlace named(UnaryOperator<String> words) {
        return ReportPlace.of(words.apply("activity"), words.apply("office"));
    }
}
