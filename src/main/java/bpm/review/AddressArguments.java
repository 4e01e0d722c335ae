package bpm.review;

import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;
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
import java.util.function.UnaryOperator;

/** Gives controllers, as an argument, what the words of an address name (สิ่งที่ที่อยู่หน้าเว็บระบุ). */
public abstract class AddressArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Class<?> type;

    protected AddressArguments(Class<?> type) {
        this.type = type;
    }

    /** What is named by words, each found by its name in the mapping; what can't be is not found. */
    protected abstract Object named(UnaryOperator<String> words);

    @Override
    public final void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public final boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public final Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var words = request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (!(words instanceof Map<?, ?> path)) {
            throw Problem.notFound();
        }
        return named(name -> path.get(name) instanceof String word ? word : "");
    }
}
