package bpm.access.own;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the account itself holds (ข้อมูลบัญชี); digests of passwords and tokens are secrets, and no data. */
@Configuration(proxyBeanMethods = false)
class AccountHeld {

    @Bean
    HeldData heldAccount() {
        return new HeldData("account", """
                select p.name, p.full_name, p.office, p.phone, p.mail, p.english, p.thai_digits, p.created_at,
                    p.closed_at, p.signed_in_at, p.changed_by_name, p.changed_at,
                    (select string_agg(r.role, ' ' order by r.role) from access_role r where r.person = p.id)
                        as roles
                from access_person p
                where p.id = :person
                """);
    }

    @Bean
    HeldData heldDevices() {
        return new HeldData("devices", """
                select to_timestamp(creation_time / 1000) as signed_in,
                    to_timestamp(last_access_time / 1000) as last_seen
                from access_session
                where principal_name = cast(:person as text)
                order by creation_time
                """);
    }

    @Bean
    HeldData heldTokens() {
        return new HeldData("tokens", """
                select name, scopes, made_at, expires_at, used_at
                from access_token
                where person = :person
                order by made_at
                """);
    }
}
