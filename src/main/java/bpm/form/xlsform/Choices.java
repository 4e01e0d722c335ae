package bpm.form.xlsform;

import bpm.form.FieldSpec.OptionSpec;
import bpm.form.FieldType.YesNo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of options of an XLSForm (รายการตัวเลือก). */
record Choices(Sheet sheet) {

    List<OptionSpec> of(String list) {
        return sheet.table().rows().stream()
                .filter(row -> listName(row).equals(list) && !list.isEmpty())
                .map(row -> {
                    var label = sheet.words(row, "label");
                    var code = sheet.text(row, "name").isEmpty()
                            ? sheet.text(row, "value")
                            : sheet.text(row, "name");
                    return new OptionSpec(
                            code, label.isEmpty() ? code : label.thai(), label.english());
                })
                .toList();
    }

    /** Whether the list is just yes and no. */
    boolean isYesNo(String list) {
        return of(list).stream()
                .map(one -> one.code().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet())
                .equals(Set.of(YesNo.YES, YesNo.NO));
    }

    private String listName(bpm.paper.ReadTable.Row row) {
        var name = sheet.text(row, "list_name");
        return name.isEmpty() ? sheet.text(row, "list name") : name;
    }
}
