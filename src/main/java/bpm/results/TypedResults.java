package bpm.results;

import bpm.attachment.TypedCaption;
import bpm.form.Answers;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.form.TypedForm;

import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the page of a results form sent (ข้อมูลจากหน้าเว็บ): its fields, captions, files, and the button
 * pressed.
 */
record TypedResults(
        MultiValueMap<String, String> sent, MultiValueMap<String, MultipartFile> files) {

    Answers answers(FormDefinition form) {
        return new TypedForm(sent).answers(form);
    }

    /** The version of the draft that stood there when the page was opened. */
    int version() {
        return Optional.of(one("version"))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The button: empty saves. */
    String then() {
        return one("then");
    }

    /** Where the button leads, behind the address of the page. */
    String next() {
        if (then().equals("check")) {
            return "/check";
        }
        return then().startsWith("without.") || then().equals("attach")
                ? "#attached"
                : new TypedForm(sent).isOwnButton() ? "#form" : "";
    }

    /** The photo or the file whose button was pressed, by the word before its id. */
    Optional<Long> removed(String what) {
        return Optional.of(then())
                .filter(text -> text.matches("without\\." + what + "\\.\\d{1,18}"))
                .map(text -> Long.valueOf(text.substring(text.lastIndexOf('.') + 1)));
    }

    /** The file that was taken out of a field by the button beside it. */
    Optional<Long> takenOut(FormDefinition form) {
        return form.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Files)
                .map(field -> "remove." + field.code() + ".")
                .filter(button -> then().startsWith(button))
                .map(button -> then().substring(button.length()))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .findFirst();
    }

    /** The files of one input that is not empty. */
    List<MultipartFile> files(String input) {
        return files.getOrDefault(input, List.of()).stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .toList();
    }

    /** The captions typed over those that were shown, by the photo's id; or those, where chosen. */
    Map<Long, TypedCaption> captions() {
        var captions = new TreeMap<Long, TypedCaption>();
        sent.forEach((name, values) -> {
            if (name.matches("caption\\.\\d{1,18}")) {
                var id = name.substring("caption.".length());
                var shown = Optional.ofNullable(sent.getFirst("was." + id));
                var text = sent.containsKey("theirs." + id)
                        ? shown.orElse(values.getFirst())
                        : values.getFirst();
                captions.put(Long.valueOf(id), new TypedCaption(text, shown, false));
            }
        });
        return captions;
    }

    static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private String one(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
