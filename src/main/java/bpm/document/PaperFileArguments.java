package bpm.document;

import bpm.paper.printing.Ending;
import bpm.review.AddressArguments;
import bpm.shared.Problem;

import org.springframework.context.annotation.Configuration;

import java.util.function.UnaryOperator;

/** Gives controllers the {@link PaperFile} that an address names. */
@Configuration(proxyBeanMethods = false)
class PaperFileArguments extends AddressArguments {

    PaperFileArguments() {
        super(PaperFile.class);
    }

    @Override
    protected PaperFile named(UnaryOperator<String> words) {
        return new PaperFile(
                PaperKind.at(words.apply("kind")).orElseThrow(Problem::notFound),
                Ending.of(words.apply("ending")).orElseThrow(Problem::notFound));
    }
}
