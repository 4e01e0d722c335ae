package bpm.access.passkey;

import bpm.access.own.HeldData;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which passkeys open the person's account (พาสคีย์); the keys themselves are no data about them. */
@Configuration(proxyBeanMethods = false)
class PasskeyHeld {

    @Bean
    HeldData heldPasskeys() {
        return new HeldData("passkeys", """
                select name, transports, backed_up, made_at, used_at
                from access_passkey
                where person = :person
                order by id
                """);
    }
}
