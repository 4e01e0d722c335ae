package bpm.world;

import bpm.ops.StoryClock;
import bpm.shared.Words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that happened (เรื่องทั้งหมด), told in the order in which it happened, so each trail goes forward. */
final class Story {

    private record Scheduled(Instant at, Runnable deed) {}

    private final List<Scheduled> deeds = new ArrayList<>();

    /** Adds what happened at a moment, Bangkok time. */
    void at(LocalDateTime moment, Runnable deed) {
        deeds.add(new Scheduled(moment.atZone(Words.BANGKOK).toInstant(), deed));
    }

    void play() {
        deeds.stream()
                .sorted(Comparator.comparing(Scheduled::at))
                .forEach(scheduled -> StoryClock.at(scheduled.at(), scheduled.deed()));
    }
}
