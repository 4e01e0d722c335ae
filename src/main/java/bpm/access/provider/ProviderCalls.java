package bpm.access.provider;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

import java.net.http.HttpClient;
import java.time.Duration;

/**
 * How BPM calls the provider (การเรียกผู้ให้บริการ): it waits seconds, not minutes, and follows nobody
 * elsewhere.
 */
@Lazy
@Component
class ProviderCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final JdkClientHttpRequestFactory factory;

    ProviderCalls() {
        this(TO_CONNECT, TO_ANSWER);
    }

    ProviderCalls(Duration toConnect, Duration toAnswer) {
        factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(toConnect).build());
        factory.setReadTimeout(toAnswer);
    }

    RestClient plain() {
        return RestClient.builder().requestFactory(factory).build();
    }

    /** For the exchange of a code for tokens. */
    RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(factory)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** For the keys that the provider signs with. */
    RestTemplate forKeys() {
        return new RestTemplate(factory);
    }

    /** For what the provider tells of a person. */
    RestTemplate forPeople() {
        var template = new RestTemplate(factory);
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }
}
