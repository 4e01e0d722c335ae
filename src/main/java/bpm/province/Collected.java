package bpm.province;

import bpm.form.FieldType;
import bpm.results.MergedField;
import bpm.results.MergedPage;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the offices' results forms (EA 4) say together (ผลตามแบบจัดเก็บข้อมูล), heading by heading: numbers
 * added, texts listed by office. Only forms that the province approved are in it.
 */
public record Collected(int offices, List<Heading> headings) {

    private static final String BAHT = "บาท";

    public Collected {
        headings = List.copyOf(headings);
    }

    /** A heading with its sum or with what each office wrote; of a table the number of its rows. */
    public record Heading(
            String title,
            String english,
            Optional<BigDecimal> sum,
            String unit,
            String chosen,
            List<Said> said,
            int rows) {

        public Heading {
            said = List.copyOf(said);
        }

        boolean isMoney() {
            return sum.isPresent() && unit.equals(BAHT);
        }
    }

    /** What offices wrote: those with the same words stand together. */
    public record Said(List<String> offices, String text) {

        public Said {
            offices = List.copyOf(offices);
        }
    }

    /** Sums of money, which the page shows by themselves. */
    public List<Heading> money() {
        return headings.stream().filter(Heading::isMoney).toList();
    }

    /** Everything else. */
    public List<Heading> others() {
        return headings.stream().filter(heading -> !heading.isMoney()).toList();
    }

    static Collected of(MergedPage page) {
        return new Collected(
                page.merged().offices().size(),
                page.merged().fields().stream()
                        .filter(field -> !field.isEmpty())
                        .map(field -> heading(page, field))
                        .toList());
    }

    private static Heading heading(MergedPage page, MergedField field) {
        boolean listed = field.sum().isEmpty() && field.chosen().isEmpty();
        var type = field.field().type();
        return new Heading(
                field.field().label().thai(),
                field.field().label().english(),
                field.sum(),
                type instanceof FieldType.Money ? BAHT : type.unit(),
                field.chosen().isEmpty() ? "" : page.counts(field, Words.THAI),
                listed ? said(page, field) : List.of(),
                field.rows().size());
    }

    private static List<Said> said(MergedPage page, MergedField field) {
        var byText = field.said().stream()
                .collect(Collectors.groupingBy(
                        said -> page.read(field.field(), said.answers(), Words.THAI),
                        LinkedHashMap::new,
                        Collectors.mapping(said -> said.office().value(), Collectors.toList())));
        return byText.entrySet().stream()
                .map(one -> new Said(one.getValue(), one.getKey()))
                .toList();
    }
}
