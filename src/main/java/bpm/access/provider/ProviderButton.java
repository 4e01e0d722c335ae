package bpm.access.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Set;

/** Tells the pages that lead to the provider whether there is one: the door stands on many of them. */
@Configuration(proxyBeanMethods = false)
class ProviderButton implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> PAGES = Set.of("access/sign-in", "access/me", "access/person");

    private final ProviderSettings settings;

    ProviderButton(ProviderSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && PAGES.contains(page.getViewName())) {
            page.addObject("provider", settings.provider());
        }
    }
}
