package bpm.survey.editing;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
import bpm.survey.question.Option;
import bpm.survey.question.PlanTopics;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checking a questionnaire as it was typed (ตรวจแบบประเมินที่พิมพ์): what is wrong is told field by field. */
final class CheckingQuestionnaire {

    private static final Set<String> SECTIONS = Set.of("G", "K", "R", "U", "S", "O");
    static final int MOST_QUESTIONS = 100;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_LEVEL = 40;

    private final PlanTopics topics;
    private final KnownCodes known;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    /** What stands over several topics is said in English once. */
    private final Map<String, String> headings = new HashMap<>();

    CheckingQuestionnaire(PlanTopics topics, KnownCodes known) {
        this.topics = topics;
        this.known = known;
    }

    /** The questionnaire that was typed, its topics as the plan has them; used once. */
    Questionnaire check(TypedQuestionnaire typed) {
        var title = words("title", typed.title(), LONGEST_TITLE);
        var purpose = words("purpose", typed.purpose(), LONGEST_TEXT);
        var scale = scale(typed.scale());
        typed.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(this::heading);
        typed.sections().forEach(one -> Places.check(one.field() + ".place", one.place(), errors));
        var sections = Places.inOrder(typed.sections(), TypedSection::place).stream()
                .map(this::section)
                .toList();
        if (codes.isEmpty() || codes.size() > MOST_QUESTIONS) {
            errors.add(new FieldError(
                    "sections", "แบบประเมินต้องมีข้อคำถาม 1 ถึง {0} ข้อ", MOST_QUESTIONS));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return topics.tie(new Questionnaire(title, purpose, scale, sections));
    }

    private List<Wording> scale(List<Wording> typed) {
        var scale = new ArrayList<Wording>();
        for (int i = 0; i < typed.size(); i++) {
            scale.add(words("scale." + (5 - i), typed.get(i), LONGEST_LEVEL));
        }
        return scale;
    }

    private Section section(TypedSection typed) {
        if (!SECTIONS.contains(typed.code()) || !seen.add(typed.code())) {
            errors.add(new FieldError(
                    typed.field() + ".th", "ตอน “{0}” ไม่มีในแบบประเมินหรือซ้ำกัน", typed.code()));
        }
        var title = words(typed.field(), typed.title(), LONGEST_TITLE);
        var lead = optional(typed.field() + ".lead", typed.lead(), LONGEST_TEXT);
        var questions = new ArrayList<Question>();
        for (var question : Places.inOrder(typed.questions(), TypedQuestion::place)) {
            Places.check(question.field() + ".place", question.place(), errors);
            if (!question.gone()) {
                question(typed, question).ifPresent(questions::add);
            } else if (topics.has(question.code())) {
                errors.add(new FieldError(
                        question.field() + ".en",
                        "ข้อ {0} เป็นประเด็นของแผน จึงนำออกไม่ได้",
                        question.code()));
            }
        }
        if (typed.isOpen()) {
            typed.added().stream()
                    .filter(added -> !added.isBlank())
                    .forEach(added -> question(typed, added).ifPresent(questions::add));
        }
        return new Section(typed.code(), title, lead, questions);
    }

    /** The question that was typed; none where something is wrong with it. */
    private Optional<Question> question(TypedSection section, TypedQuestion typed) {
        int before = errors.size();
        var code = code(section, typed);
        if (!codes.add(code)) {
            errors.add(new FieldError(typed.field() + ".code", "รหัสข้อ “{0}” ซ้ำกัน", code));
        }
        var topic = topics.find(code);
        if (topic.isPresent()) {
            return errors.size() > before
                    ? Optional.empty()
                    : Optional.of(topic(topic.get(), typed));
        }
        var text = words(typed.field(), typed.text(), LONGEST_TEXT);
        var heading = new Wording(
                ThaiText.tidy(typed.heading().thai()),
                ThaiText.tidy(typed.heading().english()));
        var kind = kind(typed);
        var options = kind.filter(QuestionKind.CHOICE::equals).isPresent()
                ? OptionLines.read(typed.field() + ".options", typed.options(), errors)
                : List.<Option>of();
        if (errors.size() > before) {
            return Optional.empty();
        }
        var question = new Question(code, kind.orElseThrow(), text, heading, options);
        if (known.wasOtherwise(question)) {
            errors.add(new FieldError(
                    typed.field() + ".code",
                    "รหัส “{0}” เคยเป็นข้อที่ตอบแบบอื่น กรุณาใช้รหัสใหม่",
                    code));
        }
        return Optional.of(question);
    }

    private Question topic(Question topic, TypedQuestion typed) {
        var said = optional(typed.field(), typed.text(), Integer.MAX_VALUE);
        if (said.english().length() > LONGEST_TEXT) {
            errors.add(tooLong(typed.field() + ".en", LONGEST_TEXT));
        }
        var heading = topic.heading().thai();
        return new Question(
                topic.code(),
                topic.kind(),
                new Wording(topic.text().thai(), said.english()),
                new Wording(heading, headings.getOrDefault(heading, "")),
                topic.options());
    }

    private void heading(TypedQuestion typed) {
        var said = ThaiText.tidy(typed.heading().english());
        if (said.length() > LONGEST_TEXT) {
            errors.add(tooLong(typed.field() + ".heading.en", LONGEST_TEXT));
        }
        topics.find(typed.code())
                .map(topic -> topic.heading().thai())
                .filter(thai -> !thai.isEmpty() && !said.isEmpty())
                .ifPresent(thai -> headings.putIfAbsent(thai, said));
    }

    private String code(TypedSection section, TypedQuestion typed) {
        var code = typed.code().strip();
        if (code.isEmpty()) {
            return known.next(section.code());
        }
        if (!topics.has(code) && !section.isOpen()) {
            errors.add(new FieldError(
                    typed.field() + ".code", "ข้อ {0} ไม่อยู่ในประเด็นของแผน กรุณานำออก", code));
        } else if (!topics.has(code) && !KnownCodes.fits(section.code(), code)) {
            errors.add(new FieldError(
                    typed.field() + ".code",
                    section.code().matches("[US]")
                            ? "รหัสข้อในตอนนี้เป็นอักษร {0} ตามด้วยเลข 1 ถึง 99"
                            : "รหัสข้อเป็นอักษรอังกฤษ 2 ถึง 31 ตัว ขึ้นต้นด้วยตัวเล็ก และไม่ใช่คำที่ระบบใช้อยู่",
                    section.code()));
        }
        return code;
    }

    private Optional<QuestionKind> kind(TypedQuestion typed) {
        var kind = Arrays.stream(QuestionKind.values())
                .filter(one -> one.name().equals(typed.kind()) && one != QuestionKind.PAIR)
                .findFirst();
        if (kind.isEmpty()) {
            errors.add(new FieldError(typed.field() + ".kind", "กรุณาเลือกวิธีตอบ"));
        }
        return kind;
    }

    private Wording words(String field, Wording typed, int most) {
        if (ThaiText.tidy(typed.thai()).isEmpty()) {
            errors.add(new FieldError(field + ".th", "กรุณาใส่ข้อความภาษาไทย"));
        }
        return optional(field, typed, most);
    }

    private Wording optional(String field, Wording typed, int most) {
        var tidy = new Wording(ThaiText.tidy(typed.thai()), ThaiText.tidy(typed.english()));
        if (tidy.thai().length() > most) {
            errors.add(tooLong(field + ".th", most));
        }
        if (tidy.english().length() > most) {
            errors.add(tooLong(field + ".en", most));
        }
        return tidy;
    }

    private static FieldError tooLong(String field, int most) {
        return new FieldError(field, "ข้อความยาวได้ไม่เกิน {0} ตัวอักษร", most);
    }
}
