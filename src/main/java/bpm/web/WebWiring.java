package bpm.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;

import java.nio.file.Path;
import java.util.List;

/** Pages from JTE templates, and the reader's own things as arguments of controllers. */
@Configuration(proxyBeanMethods = false)
class WebWiring implements WebMvcConfigurer {

    private final Choices choices;

    WebWiring(Choices choices) {
        this.choices = choices;
    }

    @Bean
    static TemplateEngine templates(@Value("${bpm.dev:false}") boolean fromSource) {
        var engine = fromSource
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")), ContentType.Html)
                : TemplateEngine.createPrecompiled(
                        null, ContentType.Html, null, "gg.jte.generated.precompiled");
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** One field twice, or text behind the end, is no JSON; amounts stay exact and plain. */
    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return mapper -> mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArguments(choices));
    }
}
