package bpm.web;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Set;

/**
 * Gives controllers the {@link Actor}, their {@link Words} and the chosen {@link FiscalYear} as plain
 * arguments.
 */
class ReaderArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> KNOWN = Set.of(Actor.class, Words.class, FiscalYear.class);

    private final Choices choices;

    ReaderArguments(Choices choices) {
        this.choices = choices;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType())
                && !parameter.hasParameterAnnotation(PathVariable.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) web.getNativeRequest();
        if (parameter.getParameterType() == FiscalYear.class) {
            if (Problems.isOfApi(request) && choices.isNoYear(request)) {
                throw WrongRequest.notOfItsKind(Choices.YEAR);
            }
            return choices.year(request);
        }
        if (parameter.getParameterType() == Words.class) {
            return choices.words(request, SignedIn.actor());
        }
        return SignedIn.actor().orElseThrow(() -> Problem.forbidden("กรุณาเข้าสู่ระบบก่อน"));
    }
}
