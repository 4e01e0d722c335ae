package bpm.areadata;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Optional;

/** Gives controllers the {@link AreaQuery} that stands behind an address. */
@Configuration(proxyBeanMethods = false)
class AreaQueryArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AreaQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return AreaQuery.of(word(request, "search"), word(request, "only"), page(request));
    }

    private static String word(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static int page(NativeWebRequest request) {
        var text = word(request, "page");
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
    }
}
