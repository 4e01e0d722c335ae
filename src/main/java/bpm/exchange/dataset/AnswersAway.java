package bpm.exchange.dataset;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Years whose single answers were taken out of the database (คำตอบรายคนที่ถูกถอดออกไป): what is made of
 * single answers is refused for them, for it would be empty and pass for whole.
 */
@Component
public class AnswersAway {

    private static final String AWAY =
            "คำตอบรายคนของปีงบประมาณ {0} ถูกถอดออกไปเก็บไว้นอกฐานข้อมูล จึงยังนำออกไม่ได้ ส่วนยอดและสรุปผลยังอยู่ครบ"
                    + " กรุณาแจ้งผู้ดูแลเซิร์ฟเวอร์ให้นำกลับมาก่อน ด้วยคำสั่ง {1} (วิธีอยู่ใน docs/postgresql.md)";

    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;

    AnswersAway(JdbcClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Why a data set cannot be taken now; empty where it can, or where the words are wrong anyway. */
    public Optional<Problem> of(Actor actor, String set, Wanted.Asked asked) {
        try {
            return of(actor, Wanted.of(actor, set, FiscalYear.of(LocalDate.now(clock)), asked));
        } catch (Problem wrong) {
            return Optional.empty();
        }
    }

    Optional<Problem> of(Actor actor, Wanted wanted) {
        return wanted.set().equals(Datasets.RESPONSES)
                ? of(actor, wanted.office(), wanted.year(), wanted.activity())
                : Optional.empty();
    }

    /** The same of all single answers of one year. */
    public Optional<Problem> of(Actor actor, FiscalYear year) {
        return of(actor, OfficeCode.DEPARTMENT, Optional.of(year), Optional.empty());
    }

    private Optional<Problem> of(
            Actor actor, OfficeCode office, Optional<FiscalYear> year, Optional<String> activity) {
        var away = transactions.read(
                actor,
                () -> database.sql("""
                                select distinct year
                                from survey_away_v
                                where office like :under
                                    and (year = :year or :year = 0)
                                    and (activity = :activity or :activity = '')
                                order by year
                                """)
                        .param("under", office.scope() + "%")
                        .param("year", year.map(FiscalYear::number).orElse(0))
                        .param("activity", activity.orElse(""))
                        .query(Integer.class)
                        .list());
        return away.isEmpty() ? Optional.empty() : Optional.of(problem(away));
    }

    private static Problem problem(List<Integer> years) {
        return Problem.conflict(
                AWAY,
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                years.stream()
                        .map("select survey_attach(%d);"::formatted)
                        .collect(Collectors.joining(" ")));
    }
}
