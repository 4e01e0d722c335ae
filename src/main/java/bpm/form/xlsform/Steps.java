package bpm.form.xlsform;

import bpm.form.TypeName;
import bpm.paper.ReadTable;
import bpm.shared.FieldError;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The parameters of a range in an XLSForm (ค่าของแถบเลื่อน): which numbers it takes, and by what steps. */
record Steps(Sheet survey, ReadTable.Row row, List<FieldError> notMapped) {

    private static final Pattern NUMBER =
            Pattern.compile("(start|end|step)\\s*=\\s*(-?\\d{1,15}(?:\\.\\d{1,6})?)");

    /** A number with decimals where one of them has some; a step has no place here and is named. */
    TypeName number() {
        boolean whole = true;
        var found = NUMBER.matcher(survey.text(row, "parameters"));
        while (found.find()) {
            var number = new BigDecimal(found.group(2)).stripTrailingZeros();
            whole &= number.scale() <= 0;
            if (found.group(1).equals("step") && number.compareTo(BigDecimal.ONE) != 0) {
                notMapped.add(new FieldError(
                        survey.address(row, "parameters"),
                        "ช่วงห่างของค่า (step) {0} ไม่ได้นำเข้า กรอกค่าใดในช่วงก็ได้",
                        found.group(2)));
            }
        }
        return whole ? TypeName.INTEGER : TypeName.DECIMAL;
    }
}
