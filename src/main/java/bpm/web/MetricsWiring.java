package bpm.web;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Measurements for whoever watches (ตัวชี้วัดของเครื่อง), in the words of Prometheus: on a port of their own
 * that nobody opens unless told, on this machine unless told.
 */
@Configuration(proxyBeanMethods = false)
class MetricsWiring {

    @Bean
    @Order(40)
    SecurityFilterChain metricsChain(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .csrf(forms -> forms.disable())
                .build();
    }
}
