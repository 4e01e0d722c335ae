package bpm.years.keeping;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Years whose single answers lie outside of the database (คำตอบรายคนที่ถูกถอดออกไป), where no purge reaches. */
@Component
public class DetachedAnswers {

    private final JdbcClient database;

    DetachedAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Such a year: how many answers are away and since when, and whether they were kept long enough. */
    public record DetachedYear(int year, long answers, OffsetDateTime since, boolean isDue) {

        /** What whoever looks after the server says to the database so that they are back. */
        public String order() {
            return "select survey_attach(" + year + ");";
        }
    }

    /** Why none of them can be deleted here, and what is to be done. */
    static Problem refusal(List<DetachedYear> years) {
        return Problem.conflict(
                "คำตอบของปีงบประมาณ {0} ยังไม่ถูกลบ เพราะถูกถอดออกไปเก็บไว้นอกฐานข้อมูล"
                        + " กรุณาให้ผู้ดูแลเซิร์ฟเวอร์ลบไฟล์ที่เก็บไว้ หรือนำกลับมาด้วยคำสั่ง {1} แล้วลบอีกครั้ง",
                years.stream()
                        .map(year -> String.valueOf(year.year()))
                        .collect(Collectors.joining(", ")),
                years.stream().map(DetachedYear::order).collect(Collectors.joining(" ")));
    }

    /** The latest first; due are those before one year. The call belongs inside a transaction. */
    List<DetachedYear> all(int before) {
        return database.sql("""
                        select year, answers, detached_at
                        from survey_detached_v
                        order by year desc
                        """)
                .query((row, i) -> new DetachedYear(
                        row.getInt("year"),
                        row.getLong("answers"),
                        row.getObject("detached_at", OffsetDateTime.class),
                        row.getInt("year") < before))
                .list();
    }
}
