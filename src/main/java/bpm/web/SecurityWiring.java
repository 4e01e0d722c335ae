package bpm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The chain that every page passes: who is it, is the form ours, what may the browser do with the answer. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    /** Scripts, styles, pictures and forms only from ourselves; nobody frames us. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Addresses that serve people who are not signed in. */
    private static final String[] OPEN = {
        "/sign-in",
        "/late",
        "/join/**",
        "/check",
        "/check/**",
        "/language",
        "/year",
        "/health",
        "/health/copies",
        "/error",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico"
    };

    /** The public questionnaire and calendar feeds: nobody signs in, so no session, token or cookie. */
    @Bean
    @Order(60)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.securityMatcher("/q", "/q/**", "/calendar/**")
                .securityContext(context ->
                        context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forms -> forms.disable())
                .logout(out -> out.disable())
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .headers(headers -> headers.addHeaderWriter(SecurityWiring::policy)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain pageChain(HttpSecurity http, SessionContexts contexts, LateForms late) {
        var csrf = new CookieCsrfTokenRepository();
        csrf.setCookieName("bpm-form");
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forms -> forms.csrfTokenRepository(csrf))
                .authorizeHttpRequests(may ->
                        may.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(
                        doors -> doors.authenticationEntryPoint(late).accessDeniedHandler(late))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .deleteCookies("SESSION"))
                .headers(headers -> headers.addHeaderWriter(SecurityWiring::policy)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(Customizer.withDefaults()))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }

    /** The page of the API is another's work and styles its elements in place; only it may. */
    private static void policy(HttpServletRequest request, HttpServletResponse response) {
        var isOfApi = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader(
                "Content-Security-Policy",
                isOfApi ? CONTENT_POLICY + "; style-src 'self' 'unsafe-inline'" : CONTENT_POLICY);
    }
}
