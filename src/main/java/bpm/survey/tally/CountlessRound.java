package bpm.survey.tally;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** One round's answers, or its questionnaire, cannot be counted (รุ่นที่นับไม่ได้); all others can. */
final class CountlessRound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long round;

    private CountlessRound(long round, RuntimeException cause) {
        super(cause);
        this.round = round;
    }

    /** Does a piece of counting; a database in trouble is no fault of the round. */
    static void watch(long round, Runnable counting) {
        try {
            counting.run();
        } catch (DataIntegrityViolationException e) {
            throw new CountlessRound(round, e);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CountlessRound(round, e);
        }
    }

    long round() {
        return round;
    }

    String reason() {
        return String.valueOf(getCause());
    }
}
