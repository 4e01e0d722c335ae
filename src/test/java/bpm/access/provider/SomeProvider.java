package bpm.access.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A real OpenID provider in a house of its own (127.0.0.1, while BPM is localhost): Spring Authorization Server. It
 * knows whoever a test says it knows, all by one password, and tells of them what the test says.
 */
public final class SomeProvider implements AutoCloseable {

    static final String CLIENT = "bpm";
    static final String SECRET = "the secret of a test";
    static final String PASSWORD = "password at the provider";

    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    /** Starts it, and sets BPM's settings to it until it is closed. */
    public SomeProvider(String bpm) {
        context = new SpringApplicationBuilder(Wiring.class)
                .run(
                        "--spring.config.location=optional:classpath:/no-settings/",
                        "--spring.main.banner-mode=off",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--server.servlet.session.cookie.name=PROVIDER",
                        "--test.return=" + bpm + "/sign-in/provider/return",
                        "--logging.level.root=warn");
        set("issuer", issuer());
        set("client", CLIENT);
        set("secret", SECRET);
        set("name", "ระบบยืนยันตัวตนกลาง");
        set("name.english", "Central Sign-in");
    }

    public String issuer() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static void set(String setting, String value) {
        System.setProperty("bpm.provider." + setting, value);
    }

    static void unset(String setting) {
        System.clearProperty("bpm.provider." + setting);
    }

    /** From now on there is such a user, of whom this is told; an empty text takes a claim away. */
    public static void knows(String user, Map<String, Object> claims) {
        PEOPLE.put(user, claims);
    }

    @Override
    public void close() {
        for (var setting : new String[] {"issuer", "client", "secret", "name", "name.english"}) {
            unset(setting);
        }
        context.close();
    }

    /** Not annotated as a configuration: BPM, which looks for those of its own package, passes it over. */
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Wiring {

        @Bean
        @Order(1)
        static SecurityFilterChain protocol(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    })
                    .authorizeHttpRequests(may -> may.anyRequest().authenticated())
                    .exceptionHandling(doors -> doors.authenticationEntryPoint(
                            new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        static SecurityFilterChain door(HttpSecurity http) {
            return http.authorizeHttpRequests(may -> may.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        static UserDetailsService people() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .disabled(!PEOPLE.containsKey(name))
                    .build();
        }

        @Bean
        static RegisteredClientRepository clients(
                org.springframework.core.env.Environment environment) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(environment.getRequiredProperty("test.return"))
                    .scope("openid")
                    .scope("profile")
                    .scope("email")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        static JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("1")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        static JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        static AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        static OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                    context.getClaims()
                            .claims(all -> PEOPLE.get(context.getPrincipal().getName())
                                    .forEach((name, value) -> {
                                        if (value.equals("")) {
                                            all.remove(name);
                                        } else {
                                            all.put(name, value);
                                        }
                                    }));
                }
            };
        }
    }
}
