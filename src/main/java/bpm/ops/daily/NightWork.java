package bpm.ops.daily;

import bpm.trail.SealingTrail;
import bpm.years.keeping.YearParts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What each night does besides the copy (งานประจำคืน): the month is sealed, next year's parts are made. */
@Component
class NightWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final SealingTrail sealing;
    private final YearParts parts;

    NightWork(SealingTrail sealing, YearParts parts) {
        this.sealing = sealing;
        this.parts = parts;
    }

    void run() {
        sealing.sealDue()
                .ifPresent(seal ->
                        LOG.info("the trail of {} is sealed: {}", seal.month(), seal.hash()));
        try {
            parts.makeAhead().forEach(made -> LOG.info("{} is ready", made));
        } catch (DataAccessException e) { // a table that is busy: asked again tomorrow
            LOG.warn("parts of years were not made: {}", e.getMessage());
        }
    }
}
