package bpm.pivot;

import bpm.shared.Problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what is asked can be reckoned together (ใช้ร่วมกันได้หรือไม่): from which rows, or why not. */
public sealed interface Combination {

    /** It is summed from these rows. */
    record From(Fact fact) implements Combination {}

    /** It cannot be, and what to do about it: a sentence with titles as its arguments. */
    record Refused(String sentence, List<String> titles) implements Combination {

        Refused(String sentence, String... titles) {
            this(sentence, List.of(titles));
        }
    }

    static Combination of(PivotAsked asked) {
        var dimensions =
                Stream.concat(Stream.of(asked.rows()), asked.columns().stream()).toList();
        if (dimensions.stream().distinct().count() < dimensions.size()) {
            return new Refused("แถวและคอลัมน์ต้องไม่ซ้ำกัน เลือกคอลัมน์อื่น หรือไม่แยกคอลัมน์");
        }
        if (dimensions.stream().filter(Dimension::isOfPeople).count() > 1) {
            return new Refused(
                    "ระบบไม่เก็บ{0}คู่กับ{1}ของผู้ตอบ เพื่อไม่ให้รู้ตัวบุคคล เลือกได้ครั้งละหนึ่งลักษณะ",
                    dimensions.get(0).title(), dimensions.get(1).title());
        }
        var fact = asked.measure().facts().stream()
                .filter(one ->
                        dimensions.stream().allMatch(part -> one.key(part).isPresent()))
                .findFirst();
        if (fact.isEmpty()) {
            return unknown(asked.measure(), dimensions);
        }
        if (asked.uses(Dimension.TOPIC) && asked.activity().isEmpty()) {
            return new Refused("ประเด็นของแต่ละกิจกรรมไม่เหมือนกัน เลือกกิจกรรมก่อน");
        }
        return new From(fact.get());
    }

    /** Refuses what cannot be reckoned together, for those who read no page. */
    static void require(PivotAsked asked) {
        of(asked).refused().ifPresent(why -> {
            throw Problem.invalid("columns", why.sentence(), why.titles().toArray());
        });
    }

    private static Combination unknown(Measure measure, List<Dimension> dimensions) {
        var alone = dimensions.stream()
                .filter(part -> measure.facts().stream()
                        .noneMatch(fact -> fact.key(part).isPresent()))
                .findFirst();
        return alone.map(part -> new Refused(
                        "“{0}” แยกตาม{1}ไม่ได้ เลือกตัวเลขในกลุ่ม “{2}” หรือแยกตามอย่างอื่น",
                        measure.title(), part.title(), groups(part)))
                .orElseGet(() -> new Refused(
                        "“{0}” แยกตาม{1}และ{2}พร้อมกันไม่ได้ เลือกอย่างใดอย่างหนึ่ง",
                        measure.title(),
                        dimensions.getFirst().title(),
                        dimensions.getLast().title()));
    }

    /** The first group of measures that can be parted so. */
    private static String groups(Dimension part) {
        return Stream.of(Measure.values())
                .filter(one ->
                        one.facts().stream().anyMatch(fact -> fact.key(part).isPresent()))
                .findFirst()
                .map(one -> one.group().title())
                .orElse("");
    }

    /** The reason, where there is one. */
    default Optional<Refused> refused() {
        return this instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
