package bpm.pivot;

import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.pivot.PivotFacts.Named;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;
import bpm.shared.Spoken;
import bpm.shared.ThaiDate;
import bpm.survey.question.Editions;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Wording;
import bpm.survey.summary.SmallGroups;

import org.springframework.stereotype.Component;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What keys of a dimension are called, and in which order they stand (ชื่อและลำดับ). */
@Component
class Headings {

    private final PivotFacts facts;
    private final Offices offices;
    private final Editions editions;

    Headings(PivotFacts facts, Offices offices, Editions editions) {
        this.facts = facts;
        this.offices = offices;
        this.editions = editions;
    }

    /** In their natural order; in the caller's transaction. */
    List<Heading> of(Dimension dimension, Collection<String> keys, PivotAsked asked) {
        var year = asked.year().map(FiscalYear::number);
        return switch (dimension) {
            case YEAR -> sorted(keys, Comparator.naturalOrder(), Headings::year);
            case PROJECT -> planned(keys, facts.projects(year));
            case ACTIVITY -> planned(keys, facts.activities(year));
            case PROVINCE, DISTRICT -> sorted(keys, Comparator.naturalOrder(), this::office);
            case MONTH -> sorted(keys, Comparator.comparingInt(Headings::number), Headings::month);
            case CATEGORY ->
                named(
                        keys,
                        Stream.of(Category.values()),
                        Category::name,
                        one -> t -> t.s(one.title()));
            case FUND ->
                named(keys, Stream.of(Fund.values()), Fund::name, one -> t -> t.s(one.title()));
            case TOPIC -> asked(keys, topics(questionnaires(asked)));
            case SEX, AGE, EDUCATION, OCCUPATION, ROLE ->
                asked(keys, answers(questionnaires(asked), dimension.key()));
        };
    }

    private static List<Heading> sorted(
            Collection<String> keys, Comparator<String> order, Function<String, Spoken> name) {
        return keys.stream()
                .sorted(order)
                .map(key -> new Heading(key, name.apply(key)))
                .toList();
    }

    private static <T> List<Heading> named(
            Collection<String> keys,
            Stream<T> all,
            Function<T, String> key,
            Function<T, Spoken> name) {
        return all.filter(one -> keys.contains(key.apply(one)))
                .map(one -> new Heading(key.apply(one), name.apply(one)))
                .toList();
    }

    private static Spoken year(String key) {
        return t -> t.year(new FiscalYear(Integer.parseInt(key)));
    }

    private Spoken office(String code) {
        return OfficeCode.isCode(code)
                ? offices.find(new OfficeCode(code))
                        .<Spoken>map(office -> name(office))
                        .orElse(t -> code)
                : t -> code;
    }

    private static Spoken name(Office office) {
        return office.code().isDepartment() ? t -> t.s("กรม (ส่วนกลาง)") : office::brief;
    }

    private static int number(String key) {
        return key.isEmpty() ? 13 : Integer.parseInt(key);
    }

    private static Spoken month(String key) {
        if (key.isEmpty()) {
            return t -> t.s("ไม่มีกำหนด");
        }
        int month = (Integer.parseInt(key) + 8) % 12 + 1;
        return t -> t.english()
                ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : ThaiDate.month(month);
    }

    private static List<Heading> planned(Collection<String> keys, Map<String, Named> names) {
        return sorted(
                keys,
                Comparator.comparing(Headings::place),
                key -> Optional.ofNullable(names.get(key))
                        .<Spoken>map(named ->
                                t -> t.digits(key) + " " + t.name(named.name(), named.nameEn()))
                        .orElse(
                                key.contains("-")
                                        ? t -> t.digits(key)
                                        : t -> t.s("เงินของโครงการ {0}", key)));
    }

    /** In the order of the plan, whatever the year. */
    private static String place(String key) {
        return ActivityKey.parse("2567-" + key)
                .map(found -> found.project() + String.format(Locale.ROOT, "-%02d", found.number()))
                .orElse("2567-" + key);
    }

    private List<Questionnaire> questionnaires(PivotAsked asked) {
        return facts.editions(asked).stream()
                .map(edition -> editions.get(edition).questionnaire())
                .toList();
    }

    /** In the order in which they were asked, by the newest edition that knows them. */
    private static List<Heading> asked(Collection<String> keys, Map<String, Wording> words) {
        var left = new ArrayList<>(keys);
        var found = new ArrayList<Heading>();
        words.forEach((key, text) -> {
            if (left.remove(key)) {
                found.add(new Heading(key, t -> t.name(text.thai(), text.english())));
            }
        });
        left.sort(Comparator.comparing(Headings::last));
        left.forEach(key -> found.add(new Heading(key, other(key))));
        return found;
    }

    private static String last(String key) {
        return key.isEmpty() ? "~" : key.equals(SmallGroups.TOGETHER) ? "~~" : key;
    }

    private static Spoken other(String key) {
        return key.isEmpty()
                ? t -> t.s("ไม่ระบุ")
                : key.equals(SmallGroups.TOGETHER) ? t -> t.s("กลุ่มเล็กรวมกัน") : t -> key;
    }

    private static Map<String, Wording> answers(List<Questionnaire> asked, String choice) {
        var words = new LinkedHashMap<String, Wording>();
        asked.forEach(one -> one.question(choice).stream()
                .flatMap(question -> question.options().stream())
                .forEach((Option option) -> words.putIfAbsent(option.key(), option.text())));
        return words;
    }

    private static Map<String, Wording> topics(List<Questionnaire> asked) {
        var words = new LinkedHashMap<String, Wording>();
        asked.forEach(one -> one.questions()
                .filter(question -> !question.levelCodes().isEmpty())
                .forEach((Question question) ->
                        words.putIfAbsent(question.code(), question.text())));
        return words;
    }
}
