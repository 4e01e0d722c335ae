package bpm.results;

import bpm.form.Answers;
import bpm.form.Field;
import bpm.org.OfficeCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One heading of many offices' results (หัวข้อที่รวมแล้ว): numbers added, choices counted, texts and
 * rows listed by
 * office.
 */
public record MergedField(
        Field field,
        Optional<BigDecimal> sum,
        Map<String, Long> chosen,
        List<Said> said,
        List<Row> rows) {

    /** What one office answered. */
    public record Said(OfficeCode office, Answers answers) {}

    /** One row of one office's table. */
    public record Row(OfficeCode office, Answers answers) {}

    /** Whether no office answered it. */
    public boolean isEmpty() {
        return said.isEmpty() && rows.isEmpty();
    }
}
