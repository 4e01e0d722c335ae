package bpm.notice;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** The mail about what became late (อีเมลแจ้งเลยกำหนด): one for a person and a day, at once. */
@Component
class LateMail {

    private final Mails mails;
    private final Letters letters;

    LateMail(Mails mails, Letters letters) {
        this.mails = mails;
        this.letters = letters;
    }

    void write(Recipient person, List<DueFiling> late, LocalDate today) {
        if (!late.isEmpty() && person.atOnce()) {
            mails.write(person, "late:" + today, letters.late(person.words(), late));
        }
    }
}
