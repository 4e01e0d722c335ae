package bpm.areadata;

import bpm.review.AddressArguments;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link AreaPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
public class AreaPlaceArguments extends AddressArguments {

    /** Where the pages of area data stand. */
    public static final String AREA = "/assignments/{activity}/{office}/area";

    AreaPlaceArguments() {
        super(AreaPlace.class);
    }

    @Override
    protected AreaPlace named(UnaryOperator<String> words) {
        return AreaPlace.of(words.apply("activity"), words.apply("office"));
    }
}
