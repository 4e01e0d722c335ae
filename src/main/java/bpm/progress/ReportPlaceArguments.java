package bpm.progress;

import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Map;

/** Gives controllers the {@link ReportPlace} that an address names; one that can't be is not found. */
@Configuration(proxyBeanMethods = false)
class ReportPlaceArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /** Where the pages of a report stand. */
    static final String REPORT = "/assignments/{activity}/{office}/progress";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReportPlace.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var words = request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (!(words instanceof Map<?, ?> path)) {
            throw Problem.notFound();
        }
        return ReportPlace.of(word(path, "activity"), word(path, "office"));
    }

    private static String word(Map<?, ?> path, String name) {
        return path.get(name) instanceof String word ? word : "";
    }
}
