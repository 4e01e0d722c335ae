package bpm.survey.round;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A district that trains 60 people and asks them, with its reporter. */
public record GivenRound(RoundPlace place, Actor reporter) {

    public static final ActivityKey ACTIVITY = ActivityKey.of("2567-02-1");

    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    /** The first of the province's districts gets the activity. */
    public static GivenRound in(OfficeCode province, int district) {
        return in(province, district, ACTIVITY);
    }

    /** As {@link #in(OfficeCode, int)}, of another activity. */
    public static GivenRound in(OfficeCode province, int district, ActivityKey activity) {
        var office = Given.district(province, district);
        Server.bean(GivingAssignments.class)
                .give(Given.planner(province), activity, office, new Gift(60, "คน"));
        return new GivenRound(new RoundPlace(activity, office), Given.reporter(office));
    }

    /** A round of the place, not yet open. */
    public Round round() {
        return Server.bean(MakingRound.class)
                .make(reporter, new NewRound(place.activity(), place.office(), facts()));
    }

    /** A round that stands in no database. */
    static Round plain(Optional<Instant> opens, Optional<Instant> closes) {
        return new Round(
                1,
                ACTIVITY,
                new OfficeCode("5701"),
                1,
                "BCDFGHJK",
                "",
                DAY,
                DAY,
                Optional.empty(),
                Optional.empty(),
                1,
                opens,
                closes,
                false,
                false,
                1);
    }

    /** Somebody answers, as the rows of the database tell it. */
    static void answer(Round round) {
        Server.owner()
                .sql("""
                        insert into survey_response (round, year, id, office, seq, channel, answers, received_at)
                        values (:round, :year, :id, :office, nextval('survey_seq'), 'QR', '{}', now())
                        """)
                .param("round", round.id())
                .param("year", round.activity().year().number())
                .param("id", UUID.randomUUID())
                .param("office", round.office().value())
                .update();
    }

    static RoundFacts facts() {
        return new RoundFacts("หอประชุมอำเภอ", DAY, DAY.plusDays(1), Optional.of(60));
    }

    /** The names of what the trail tells of the office's rounds, first one first. */
    String trail() {
        return Server.read(String.class, """
                select string_agg(what, ' ' order by number)
                from trail_entry
                where office = ? and what like 'round.%'
                """, place.office().value());
    }
}
