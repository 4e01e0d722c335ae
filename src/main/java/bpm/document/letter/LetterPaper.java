package bpm.document.letter;

import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.LetterPart;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A letter on paper (หนังสือราชการ), as the regulation on correspondence places its parts. */
@Component
class LetterPaper {

    private static final int EMBLEM_OF_LETTER = 30;
    private static final int EMBLEM_OF_MEMO = 15;
    private static final int CODES_IN_A_ROW = 3;
    private static final int EVENLY = 4;
    /** So long may an office's name be for its telephone to stand on the same line. */
    private static final int FITS_WITH_PHONE = 60;

    private final Emblem emblem;

    LetterPaper(Emblem emblem) {
        this.emblem = emblem;
    }

    /** Its first page or pages, and a last one of square codes where something enclosed is on the net. */
    Document write(LetterText letter, Words t) {
        var blocks = new ArrayList<Block>(
                letter.kind() == LetterKind.MEMO ? memoTop(letter, t) : top(letter, t));
        entry(blocks, letter, t, t.s("อ้างถึง"), LetterField.REFERENCE);
        if (!letter.enclosures().isEmpty()) {
            blocks.add(new LetterPart.Entry(t.s("สิ่งที่ส่งมาด้วย"), enclosures(letter, t)));
        }
        var body = letter.paragraphs().stream().map(one -> digits(one, t)).toList();
        body.subList(0, Math.max(0, body.size() - 1))
                .forEach(text -> blocks.add(new Block.Paragraph(text, Block.Manner.INDENTED)));
        blocks.add(closing(letter, t, body.isEmpty() ? "" : body.getLast()));
        blocks.addAll(codes(letter, t));
        var title = t.s(letter.kind().title()) + " " + said(letter, LetterField.SUBJECT, t);
        var author = said(letter, LetterField.ORIGIN, t).replace("\n", " ");
        return Document.of(title, author, t, blocks).shaped(Document.Shape.LETTER);
    }

    private List<Block> top(LetterText letter, Words t) {
        var number = t.s("ที่") + " " + said(letter, LetterField.NUMBER, t);
        var blocks = new ArrayList<Block>(List.of(
                new LetterPart.Head(emblem.picture(), EMBLEM_OF_LETTER, "", stamp(letter, t)),
                new LetterPart.Beside(number, said(letter, LetterField.ORIGIN, t)),
                new Block.Paragraph(day(letter, t), Block.Manner.FROM_THE_MIDDLE)));
        entry(blocks, letter, t, t.s("เรื่อง"), LetterField.SUBJECT);
        entry(blocks, letter, t, said(letter, LetterField.SALUTATION, t), LetterField.RECIPIENT);
        return blocks;
    }

    private List<Block> memoTop(LetterText letter, Words t) {
        var office = said(letter, LetterField.ORIGIN, t);
        var origin = office + phone(letter, t, office.length() > FITS_WITH_PHONE ? "\n" : "  ");
        var blocks = new ArrayList<Block>(List.of(
                new LetterPart.Head(
                        emblem.picture(),
                        EMBLEM_OF_MEMO,
                        t.s(LetterKind.MEMO.title()),
                        stamp(letter, t)),
                new Block.Labelled(List.of(Block.fact(t.s("ส่วนราชการ"), origin))),
                new Block.Labelled(List.of(
                        Block.fact(t.s("ที่"), said(letter, LetterField.NUMBER, t)),
                        Block.fact(t.s("วันที่"), day(letter, t)))),
                new Block.Labelled(
                        List.of(Block.fact(t.s("เรื่อง"), said(letter, LetterField.SUBJECT, t))))));
        entry(blocks, letter, t, said(letter, LetterField.SALUTATION, t), LetterField.RECIPIENT);
        return blocks;
    }

    private static void entry(
            List<Block> blocks, LetterText letter, Words t, String label, LetterField field) {
        if (!letter.of(field).isEmpty()) {
            blocks.add(LetterPart.Entry.of(label, said(letter, field, t)));
        }
    }

    private static List<LetterPart.Row> enclosures(LetterText letter, Words t) {
        var all = letter.enclosures();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    var one = all.get(i);
                    var title = all.size() == 1 ? digits(one.title(), t) : numbered(one, i, t);
                    return new LetterPart.Row(
                            title + (one.address().isEmpty() ? "" : " (QR Code)"),
                            one.count()
                                    .map(count -> t.s("จำนวน {0} {1}", count, one.unit()))
                                    .orElse(""));
                })
                .toList();
    }

    private static String numbered(Enclosure one, int place, Words t) {
        return (place + 1) + ". " + digits(one.title(), t);
    }

    private static LetterPart.Closing closing(LetterText letter, Words t, String last) {
        boolean external = letter.kind() == LetterKind.EXTERNAL;
        var sender = said(letter, LetterField.SENDER, t) + phone(letter, t, "\n");
        return new LetterPart.Closing(
                last,
                external ? said(letter, LetterField.CLOSING, t) : "",
                said(letter, LetterField.SIGNATORY, t),
                said(letter, LetterField.POSITION, t),
                external ? sender.strip() : "");
    }

    private static List<Block> codes(LetterText letter, Words t) {
        var all = letter.enclosures();
        var codes = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).address().isEmpty())
                .mapToObj(i ->
                        new Block.Code(numbered(all.get(i), i, t), all.get(i).address()))
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        int row = codes.size() == EVENLY ? EVENLY / 2 : CODES_IN_A_ROW;
        var rows = IntStream.iterate(0, from -> from < codes.size(), from -> from + row)
                .mapToObj(from -> (Block)
                        new Block.Codes(codes.subList(from, Math.min(codes.size(), from + row))));
        var heading = Stream.of(
                new Block.Break(),
                Block.title(t.s("QR Code สิ่งที่ส่งมาด้วย")),
                new Block.Paragraph(belongs(letter, t), Block.Manner.CENTRED));
        return Stream.concat(heading, rows).toList();
    }

    /** Of which letter the codes are, since a second page may lie alone. */
    private static String belongs(LetterText letter, Words t) {
        var number = said(letter, LetterField.NUMBER, t);
        var dated = day(letter, t);
        var named = t.s("{0} ที่ {1}", t.s(letter.kind().title()), number)
                + (dated.isEmpty() ? "" : " " + t.s("ลงวันที่ {0}", dated));
        return named + "\n" + t.s("เรื่อง") + " " + said(letter, LetterField.SUBJECT, t);
    }

    private static String phone(LetterText letter, Words t, String before) {
        var phone = said(letter, LetterField.PHONE, t);
        return phone.isEmpty() ? "" : before + t.s("โทร.") + " " + phone;
    }

    private static String stamp(LetterText letter, Words t) {
        return letter.urgency() == Urgency.NONE ? "" : t.s(letter.urgency().title());
    }

    private static String day(LetterText letter, Words t) {
        return letter.day().map(day -> day(day, t)).orElse("");
    }

    private static String day(LocalDate day, Words t) {
        return t.english() ? t.date(day) : ThaiDate.full(day);
    }

    private static String said(LetterText letter, LetterField field, Words t) {
        return digits(letter.of(field), t);
    }

    /** Typed Thai digits become Arabic on a paper that wants those; the other way the paper does itself. */
    private static String digits(String text, Words t) {
        return t.thaiDigits() ? text : ThaiDigits.arabic(text);
    }
}
