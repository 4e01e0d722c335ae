package bpm.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The chain that every page passes: who is it, is the form ours, what may the browser do with the answer. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    /** Addresses that serve people who are not signed in. */
    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/code",
        "/sign-in/passkey",
        "/sign-in/passkey/challenge",
        "/sign-in/provider",
        "/sign-in/provider/return",
        "/late",
        "/join/**",
        "/check",
        "/check/**",
        "/help",
        "/help/**",
        "/language",
        "/year",
        "/health",
        "/health/copies",
        "/error",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico"
    };

    /** A request is timed once; a watch over every filter of the chain costs more than it tells. */
    @Bean
    static SecurityObservationSettings requestsAreTimedOnce() {
        return SecurityObservationSettings.noObservations();
    }

    /** The public questionnaire and calendar feeds: nobody signs in, so no session, token or cookie. */
    @Bean
    @Order(60)
    SecurityFilterChain publicChain(HttpSecurity http, SafeHeaders safe) {
        return http.securityMatcher("/q", "/q/**", "/calendar/**")
                .securityContext(context ->
                        context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forms -> forms.disable())
                .logout(out -> out.disable())
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .headers(headers -> headers.addHeaderWriter(safe))
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain pageChain(
            HttpSecurity http, SessionContexts contexts, LateForms late, SafeHeaders safe) {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forms -> forms.csrfTokenRepository(safe.formTokens()))
                .authorizeHttpRequests(may ->
                        may.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(
                        doors -> doors.authenticationEntryPoint(late).accessDeniedHandler(late))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .deleteCookies("SESSION"))
                .headers(headers ->
                        headers.addHeaderWriter(safe).cacheControl(Customizer.withDefaults()))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }
}
