package bpm.web;

import bpm.access.Actor;
import bpm.access.Tokens;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The chain of the API, before that of the pages, and the API's own description. */
@Configuration(proxyBeanMethods = false)
class ApiWiring {

    private static final String TOKEN = "token";

    @Bean
    @Order(50)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            Tokens tokens,
            SessionContexts sessions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.securityMatcher("/api/v1/**")
                .securityContext(context ->
                        context.securityContextRepository(new ApiContexts(tokens, sessions)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forms -> forms.disable())
                .logout(out -> out.disable())
                .authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(doors -> doors.authenticationEntryPoint(door(problems)))
                .build();
    }

    /** Who shows no good token is told so as a problem, like everything that goes wrong in the API. */
    private static AuthenticationEntryPoint door(HandlerExceptionResolver problems) {
        return (request, response, e) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.resolveException(
                    request,
                    response,
                    null,
                    Problem.notSignedIn("กรุณาแสดงโทเคนที่ยังไม่หมดอายุ หรือเข้าสู่ระบบก่อน"));
        };
    }

    @Bean
    OpenAPI description() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Words.class, FiscalYear.class);
        return new OpenAPI()
                .info(new Info().title("BPM").version("v1").description("""
                                POST /api/v1/tokens with HTTP Basic gives a token; send it as
                                Authorization: Bearer. Errors are RFC 9457 problems."""))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, scheme("bearer"))
                        .addSecuritySchemes("basic", scheme("basic")));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
