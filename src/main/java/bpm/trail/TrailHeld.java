package bpm.trail;

import bpm.access.own.HeldData;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the trail that a person wrote, and those about their account (ร่องรอยของบุคคล). */
@Configuration(proxyBeanMethods = false)
class TrailHeld {

    @Bean
    HeldData heldTrail() {
        return new HeldData("trail", """
                select at, office, number, actor_name, actor_office, what, subject, detail
                from trail_entry
                where actor = :person or subject = 'person ' || cast(:person as text)
                order by at, office, number
                """);
    }
}
