package bpm.survey.round;

import bpm.org.OfficeCode;

/**
 * A round was made, changed, opened, closed or removed. Told within the transaction that does it:
 * whoever keeps something of rounds in memory lets it go after the commit ({@code
 * @TransactionalEventListener}).
 */
public record RoundChanged(long id, String code, OfficeCode office) {

    RoundChanged(Round round) {
        this(round.id(), round.code(), round.office());
    }
}
