package bpm.survey.intake;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where the public address stands among the filters: behind the one that knows addresses of proxies, before all else. */
@Configuration(proxyBeanMethods = false)
class PublicWay {

    @Bean
    FilterRegistrationBean<PublicAddress> publicAddressFirst(PublicAddress address) {
        var registration = new FilterRegistrationBean<>(address);
        registration.addUrlPatterns("/q/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }
}
