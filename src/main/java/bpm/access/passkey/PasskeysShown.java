package bpm.access.passkey;

import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.Transactions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the page of a person which passkeys they have, for who looks after their account. */
@Configuration(proxyBeanMethods = false)
class PasskeysShown implements WebMvcConfigurer, HandlerInterceptor {

    private final Transactions transactions;
    private final Passkeys passkeys;

    PasskeysShown(Transactions transactions, Passkeys passkeys) {
        this.transactions = transactions;
        this.passkeys = passkeys;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/people/*", "/people/*/closing");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (page != null
                && "access/person".equals(page.getViewName())
                && page.getModel().get("person") instanceof Person person
                && who != null
                && who.getPrincipal() instanceof Actor actor) {
            page.addObject("passkeys", transactions.read(actor, () -> passkeys.of(person.id())));
        }
    }
}
