package bpm.web;

import bpm.access.Transactions;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Why nothing can be done for now (ให้บริการไม่ได้ชั่วคราว): the database is away, or there is no room left.
 * Both pass, and the same may be sent again.
 */
@Component
class Unserved {

    /** When to ask again, in seconds: a database that restarts is back by then. */
    static final String RETRY_AFTER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(Unserved.class);

    private final Room room;

    Unserved(Room room) {
        this.room = room;
    }

    /** The status with which it is told, where it is such a failure. */
    Optional<HttpStatus> status(Throwable failure, HttpServletResponse response) {
        if (Transactions.isFull(failure)) {
            room.doubt();
            LOG.error("the disk is full: {}", failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            return Optional.of(HttpStatus.INSUFFICIENT_STORAGE);
        }
        if (Transactions.isLost(failure)) {
            LOG.warn("the database is away: {}", failure.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            return Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return Optional.empty();
    }
}
