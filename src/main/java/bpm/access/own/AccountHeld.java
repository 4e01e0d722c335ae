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

    @Bean
    HeldData heldFactor() {
        return new HeldData("second-factor", """
                select made_at, confirmed_at,
                    (select count(*) from access_recovery r where r.person = f.person and r.used_at is null)
                        as recovery_left
                from access_factor f
                where person = :person
                """);
    }

    @Bean
    HeldData heldActings() {
        return new HeldData("acting", """
                select case when person = :person then 'acts' else 'is acted for' end as side, office,
                    from_day, until_day, reason, made_at, revoked_at
                from access_acting
                where :person in (person, for_person)
                order by from_day, id
                """);
    }
}
