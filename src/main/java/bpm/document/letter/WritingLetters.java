package bpm.document.letter;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** An office writes its letters (เขียนหนังสือ), changes them, removes them and brings them back. */
@Component
public class WritingLetters {

    private final Transactions transactions;
    private final Letters letters;
    private final Trail trail;

    WritingLetters(Transactions transactions, Letters letters, Trail trail) {
        this.transactions = transactions;
        this.letters = letters;
        this.trail = trail;
    }

    Letter read(Actor actor, long id) {
        return transactions.read(actor, () -> letters.get(id));
    }

    /** As {@link #read}, for one who may change it. */
    Letter open(Actor actor, long id) {
        var letter = read(actor, id);
        refuseUnless(Letter.mayWrite(actor, letter.office()));
        return letter;
    }

    /** Writes a new letter of the actor's office; its number. */
    public long add(Actor actor, Optional<String> activity, TypedLetter typed) {
        refuseUnless(Letter.mayWrite(actor, actor.office()));
        return transactions.write(actor, () -> {
            var text = typed.text();
            long id = letters.add(actor, activity, text);
            trail.add(actor, actor.office(), "letter.written", "letter " + id, text.values());
            return id;
        });
    }

    void change(Actor actor, long id, int seen, TypedLetter typed) {
        transactions.write(actor, () -> {
            if (letters.removed(id)
                    .filter(it -> Letter.mayWrite(actor, it.office()))
                    .isPresent()) {
                throw Problem.conflict(
                        "หนังสือฉบับนี้ถูกลบไปแล้ว ข้อความของท่านยังอยู่ครบ กดบันทึกเพื่อเก็บเป็นฉบับใหม่");
            }
            var before = open(actor, id);
            var text = typed.text();
            if (!letters.change(actor, before, seen, text)) {
                throw Problem.stale(
                        "หนังสือฉบับนี้มีผู้แก้ไขก่อนท่าน กรุณาดูข้อความที่ต่างกัน แล้วบันทึกอีกครั้งหากต้องการใช้ข้อความของท่าน");
            }
            var changes = before.text().changes(text);
            trail.add(actor, before.office(), "letter.changed", before.subject(), changes);
        });
    }

    void remove(Actor actor, long id) {
        transactions.write(actor, () -> mark(actor, letters.get(id), true, "letter.removed"));
    }

    void restore(Actor actor, long id) {
        transactions.write(actor, () -> {
            var letter = letters.removed(id).orElseThrow(Problem::notFound);
            mark(actor, letter, false, "letter.restored");
        });
    }

    private void mark(Actor actor, Letter letter, boolean removed, String what) {
        refuseUnless(Letter.mayWrite(actor, letter.office()));
        letters.mark(letter, removed);
        var named = Map.of("subject", letter.text().of(LetterField.SUBJECT));
        trail.add(actor, letter.office(), what, letter.subject(), named);
    }

    static void refuseUnless(boolean may) {
        if (!may) {
            throw Problem.forbidden(
                    "เฉพาะผู้รายงานหรือผู้ตรวจของหน่วยงานนั้นที่เขียนหนังสือของหน่วยงานได้");
        }
    }
}
