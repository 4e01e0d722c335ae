package bpm.budget.entering;

import bpm.budget.ledger.MoneyPlace;
import bpm.review.AddressArguments;
import bpm.shared.Problem;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link MoneyPlace} that an address names. */
@Configuration(proxyBeanMethods = false)
class MoneyPlaceArguments extends AddressArguments {

    /** Where the pages of a ledger stand. */
    static final String MONEY = "/{of:assignments|projects}/{activity}/{office}/money";

    MoneyPlaceArguments() {
        super(MoneyPlace.class);
    }

    @Override
    protected MoneyPlace named(UnaryOperator<String> words) {
        var place = MoneyPlace.of(words.apply("activity"), words.apply("office"));
        if (!place.purpose().folder().equals(words.apply("of"))) {
            throw Problem.notFound();
        }
        return place;
    }
}
