package bpm.access.provider;

import bpm.access.own.HeldData;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which account at a provider opens the person's (บัญชีผู้ให้บริการที่ผูกไว้). */
@Configuration(proxyBeanMethods = false)
class ProviderHeld {

    @Bean
    HeldData heldProvider() {
        return new HeldData("provider", """
                select l.issuer, l.subject, l.shown, l.linked_at, l.used_at, cast(null as text) as expected
                from access_provider_link l
                where l.person = :person
                union all
                select null, null, null, null, null, e.claim
                from access_provider_expected e
                where e.person = :person
                """);
    }
}
