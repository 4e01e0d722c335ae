package bpm.review;

import bpm.shared.Problem;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link FilingRef} that an address names. */
@Configuration(proxyBeanMethods = false)
class FilingRefArguments extends AddressArguments {

    /** Where the pages of filings stand; {@code filing} is the word of a kind. */
    static final String ROAD = "/assignments/{activity}/{office}"
            + "/{filing:progress|evaluation|area|results|overview|monthly}";

    FilingRefArguments() {
        super(FilingRef.class);
    }

    @Override
    protected FilingRef named(UnaryOperator<String> words) {
        return FilingRef.of(words.apply("filing"), words.apply("activity"), words.apply("office"))
                .orElseThrow(Problem::notFound);
    }
}
