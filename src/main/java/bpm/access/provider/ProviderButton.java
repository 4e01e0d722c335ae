package bpm.access.provider;

import bpm.access.Person;
import bpm.access.Transactions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Optional;
import java.util.Set;

/**
 * Tells the pages that lead to the provider whether there is one, and that of a person whether they are
 * linked: the door stands on many of them.
 */
@Configuration(proxyBeanMethods = false)
class ProviderButton implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> PAGES = Set.of("access/sign-in", "access/me", "access/person");

    private final ProviderSettings settings;
    private final Transactions transactions;
    private final ProviderLinks links;

    ProviderButton(ProviderSettings settings, Transactions transactions, ProviderLinks links) {
        this.settings = settings;
        this.transactions = transactions;
        this.links = links;
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
            var provider = settings.provider();
            page.addObject("provider", provider);
            if (page.getViewName().equals("access/person")) {
                page.addObject("link", provider.flatMap(one -> link(page, one)));
            }
        }
    }

    /** What of the provider is linked to whom the page is about, for who looks after their account. */
    private Optional<ProviderLink> link(ModelAndView page, Provider provider) {
        return page.getModel().get("person") instanceof Person person
                ? ProviderRoad.signedIn()
                        .flatMap(actor -> transactions.read(
                                actor, () -> links.of(person.id(), provider.issuer())))
                : Optional.empty();
    }
}
