package bpm.form.xlsform;

import bpm.form.TypeName;

import java.util.Locale;
import java.util.Optional;

/** What stands in the column type of an XLSForm (ชนิดใน XLSForm): a word, and a list for what is chosen. */
record SurveyType(String word, String list, boolean orOther) {

    static SurveyType of(String text) {
        var tidy = text.strip().replaceAll("\\s+", " ");
        var joined = tidy.replaceFirst("(?i)^(begin|end|select) ", "$1_");
        var parts = joined.split(" ");
        return new SurveyType(
                parts[0].toLowerCase(Locale.ROOT),
                parts.length > 1 ? parts[1] : "",
                parts.length > 2 && parts[2].equalsIgnoreCase("or_other"));
    }

    boolean isRange() {
        return word.equals("range");
    }

    /** The type that it is here; empty where there is none. */
    Optional<TypeName> name(String appearance, Choices choices) {
        return Optional.ofNullable(
                switch (word) {
                    case "text", "string" ->
                        appearance.contains("multiline") ? TypeName.LONG_TEXT : TypeName.TEXT;
                    case "integer", "int", "range" -> TypeName.INTEGER;
                    case "decimal" -> TypeName.DECIMAL;
                    case "date" -> TypeName.DATE;
                    case "select_one" -> choices.isYesNo(list) ? TypeName.YES_NO : TypeName.CHOICE;
                    case "select_multiple" -> TypeName.CHOICES;
                    case "acknowledge", "trigger" -> TypeName.YES_NO;
                    case "geopoint", "location" -> TypeName.POINT;
                    case "file", "image", "photo", "audio", "video" -> TypeName.FILES;
                    case "note" -> TypeName.NOTE;
                    default -> null;
                });
    }
}
