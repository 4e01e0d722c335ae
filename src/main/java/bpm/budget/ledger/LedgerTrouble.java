package bpm.budget.ledger;

import bpm.budget.Baht;
import bpm.shared.Problem;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What the database refuses to post (เหตุที่ลงบัญชีไม่ได้), in the user's words. */
final class LedgerTrouble {

    private static final String STATE = "BPM01";
    /** The constraints that hold where all else has failed. */
    private static final String LAST_LINE = "budget_balance_";

    private static final Pattern SAID =
            Pattern.compile("budget:([a-z]+):(-?\\d+(?:\\.\\d+)?):(\\d*)");

    private LedgerTrouble() {}

    /** Does the work; what the ledger refuses becomes a problem. */
    static <T> T told(Supplier<T> posting) {
        try {
            return posting.get();
        } catch (DataIntegrityViolationException e) {
            if (!String.valueOf(e.getMessage()).contains(LAST_LINE)) {
                throw e;
            }
            throw Problem.invalid("amount", "จำนวนเงินนี้ทำให้ยอดติดลบหรือเกินกว่าที่บันทึกได้");
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause
                    && STATE.equals(cause.getSQLState())) {
                throw problem(cause);
            }
            throw e;
        }
    }

    private static Problem problem(SQLException refusal) {
        var said = SAID.matcher(String.valueOf(refusal.getMessage()));
        if (!said.find()) {
            throw new IllegalStateException(refusal);
        }
        var amount = Baht.of(said.group(2));
        return switch (said.group(1)) {
            case "free" ->
                Problem.invalid(
                        "amount",
                        "เงินไม่พอ ใช้ได้อีก {0} บาท (หน่วยงาน {1})",
                        amount,
                        said.group(3));
            case "open" ->
                Problem.invalid("amount", "เกินรายการที่อ้างถึง ซึ่งเหลืออยู่ {0} บาท", amount);
            case "same" ->
                Problem.invalid(
                        "amount", "จำนวนที่ถูกต้องต้องต่างจากที่เป็นอยู่ คือ {0} บาท", amount);
            case "refers" ->
                Problem.invalid("refers", "ไม่พบรายการที่อ้างถึงในงบรายจ่ายและแหล่งเงินเดียวกัน");
            case "shape" ->
                Problem.invalid("other", "บัญชีปลายทางต้องเป็นคนละบัญชี ในแหล่งเงินเดียวกัน");
            default -> Problem.notFound();
        };
    }
}
