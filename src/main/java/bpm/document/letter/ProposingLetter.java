package bpm.document.letter;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a new letter before anybody types (ร่างหนังสือตั้งต้น). */
// the Thai here is data, not words of a screen
@Component
public class ProposingLetter {

    private static final List<LetterField> STAYING = List.of(
            LetterField.ORIGIN,
            LetterField.PHONE,
            LetterField.SALUTATION,
            LetterField.CLOSING,
            LetterField.SIGNATORY,
            LetterField.POSITION,
            LetterField.SENDER);

    private final Letters letters;
    private final Plans plans;
    private final Offices offices;
    private final List<Enclosing> enclosing;
    private final Transactions transactions;

    ProposingLetter(
            Letters letters,
            Plans plans,
            Offices offices,
            List<Enclosing> enclosing,
            Transactions transactions) {
        this.letters = letters;
        this.plans = plans;
        this.offices = offices;
        this.enclosing = enclosing;
        this.transactions = transactions;
    }

    /** What stays the same from letter to letter, as the office wrote it last. */
    TypedLetter blank(Actor actor, LetterKind kind) {
        return transactions.read(actor, () -> letter(kind, beginning(actor, kind), List.of()));
    }

    /** As another letter, in its kind or the other one, without its day and running number. */
    TypedLetter copy(Actor actor, long id, Optional<LetterKind> wanted) {
        return transactions.read(actor, () -> {
            var from = TypedLetter.of(letters.get(id).text());
            var kind = wanted.orElse(from.kind());
            var texts = kind == from.kind()
                    ? new EnumMap<LetterField, String>(from.texts())
                    : beginning(actor, kind);
            if (kind != from.kind()) {
                List.of(
                                LetterField.SUBJECT,
                                LetterField.RECIPIENT,
                                LetterField.REFERENCE,
                                LetterField.BODY)
                        .forEach(field -> texts.put(field, from.of(field)));
            } else {
                texts.put(LetterField.NUMBER, numberOf(from.of(LetterField.NUMBER)));
            }
            return new TypedLetter(kind, from.urgency(), "", texts, from.enclosures());
        });
    }

    /** About an activity at an office, with all that can be enclosed. */
    public TypedLetter about(Actor actor, LetterKind kind, ActivityKey key, OfficeCode at) {
        if (!actor.sees(at)) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var activity = plans.activity(key);
            var texts = beginning(actor, kind);
            texts.putAll(said(activity, offices.get(at), offices.get(actor.office())));
            var enclosed = enclosing.stream()
                    .flatMap(one -> one.propose(actor, activity, at).stream())
                    .map(TypedEnclosure::of)
                    .toList();
            return letter(kind, texts, enclosed);
        });
    }

    private static TypedLetter letter(
            LetterKind kind, Map<LetterField, String> texts, List<TypedEnclosure> enclosures) {
        return new TypedLetter(kind, Urgency.NONE, "", texts, enclosures);
    }

    private static Map<LetterField, String> said(Activity activity, Office at, Office own) {
        var year = "ปีงบประมาณ พ.ศ. " + activity.year();
        return Map.of(
                LetterField.SUBJECT,
                "การประเมินผลการดำเนินงานกิจกรรม" + activity.name() + " ประจำ" + year,
                LetterField.BODY,
                "ตามที่ " + at.brief(Words.THAI) + " ได้ดำเนินกิจกรรม" + activity.name()
                        + " ตามแผนปฏิบัติการประจำ" + year + " นั้น\nในการนี้ "
                        + own.full(Words.THAI)
                        + " ขอส่งเอกสารที่เกี่ยวข้องกับการประเมินผลกิจกรรมดังกล่าว"
                        + " รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย\nจึงเรียนมาเพื่อโปรดพิจารณา");
    }

    private EnumMap<LetterField, String> beginning(Actor actor, LetterKind kind) {
        return letters.last(actor.office(), kind)
                .map(last -> staying(last.text()))
                .orElseGet(() -> first(offices.get(actor.office()), kind));
    }

    private static EnumMap<LetterField, String> staying(LetterText last) {
        var texts = new EnumMap<LetterField, String>(LetterField.class);
        STAYING.forEach(field -> texts.put(field, last.of(field)));
        texts.put(LetterField.NUMBER, numberOf(last.of(LetterField.NUMBER)));
        return texts;
    }

    /** The office's first letter. */
    private static EnumMap<LetterField, String> first(Office office, LetterKind kind) {
        var texts = new EnumMap<LetterField, String>(LetterField.class);
        boolean external = kind == LetterKind.EXTERNAL;
        texts.put(LetterField.ORIGIN, external ? seat(office) : office.full(Words.THAI));
        texts.put(LetterField.SALUTATION, "เรียน");
        texts.put(LetterField.CLOSING, external ? "ขอแสดงความนับถือ" : "");
        texts.put(LetterField.POSITION, head(office));
        texts.put(LetterField.SENDER, external ? office.full(Words.THAI) : "");
        return texts;
    }

    private static String seat(Office office) {
        if (office.code().isDepartment()) {
            return office.nameTh();
        }
        return office.code().isProvince()
                ? "ศาลากลางจังหวัด" + office.nameTh()
                : "ที่ว่าการอำเภอ" + office.nameTh();
    }

    private static String head(Office office) {
        if (office.code().isDepartment()) {
            return "อธิบดี" + office.nameTh();
        }
        return office.code().isProvince()
                ? "พัฒนาการจังหวัด" + office.nameTh()
                : "พัฒนาการอำเภอ" + office.nameTh();
    }

    /** {@code ชร 0019.1/ว 65103} without what runs on: {@code ชร 0019.1/ว}. */
    private static String numberOf(String number) {
        int slash = number.lastIndexOf('/');
        return slash < 0 ? "" : number.substring(0, slash + 1) + circular(number, slash);
    }

    private static String circular(String number, int slash) {
        return number.substring(slash + 1).strip().startsWith("ว") ? "ว " : "";
    }
}
