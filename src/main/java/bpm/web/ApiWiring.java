package bpm.web;

import bpm.access.Tokens;
import bpm.access.Transactions;
import bpm.access.token.TokenScopes;
import bpm.shared.Problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The chain of the API, before that of the pages. */
@Configuration(proxyBeanMethods = false)
class ApiWiring {

    @Bean
    @Order(50)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            Tokens tokens,
            SessionContexts sessions,
            AnsweringOnce once,
            SafeHeaders safe,
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.securityMatcher("/api/{version}/**")
                .securityContext(context ->
                        context.securityContextRepository(new ApiContexts(tokens, sessions)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forms -> forms.disable())
                .logout(out -> out.disable())
                .authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                        .permitAll()
                        .anyRequest()
                        .access(new TokenGate(mappings)))
                .exceptionHandling(doors -> doors.authenticationEntryPoint(door(problems))
                        .accessDeniedHandler(tooNarrow(problems)))
                .headers(headers -> headers.addHeaderWriter(safe))
                .addFilterAfter(once, AuthorizationFilter.class)
                .build();
    }

    @Bean
    AnsweringOnce once(
            FirstAnswers answers,
            Transactions transactions,
            PlatformTransactionManager manager,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new AnsweringOnce(answers, transactions, manager, problems);
    }

    /** It stands in the chain of the API only, behind the door. */
    @Bean
    FilterRegistrationBean<AnsweringOnce> onlyInTheChain(AnsweringOnce once) {
        var registration = new FilterRegistrationBean<>(once);
        registration.setEnabled(false);
        return registration;
    }

    /** Who shows no good token is told so as a problem, like everything that goes wrong in the API. */
    private static AuthenticationEntryPoint door(HandlerExceptionResolver problems) {
        return (request, response, e) -> {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    TokenGate.isOfFeed(request)
                            ? "Basic realm=\"BPM\", charset=\"UTF-8\""
                            : "Bearer");
            problems.resolveException(
                    request,
                    response,
                    null,
                    Problem.notSignedIn("กรุณาแสดงโทเคนที่ยังไม่หมดอายุ หรือเข้าสู่ระบบก่อน"));
        };
    }

    /** A token that may not do this is told what it may. */
    private static AccessDeniedHandler tooNarrow(HandlerExceptionResolver problems) {
        return (request, response, e) -> {
            var shown = SecurityContextHolder.getContext().getAuthentication();
            var may = shown != null && shown.getDetails() instanceof TokenScopes scopes
                    ? String.join(", ", scopes.keys())
                    : "";
            problems.resolveException(
                    request,
                    response,
                    null,
                    Problem.forbidden(
                            "โทเคนนี้ใช้ได้เฉพาะขอบเขต {0} กรุณาออกโทเคนที่มีขอบเขตตามงานนี้",
                            may));
        };
    }
}
