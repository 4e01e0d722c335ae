package bpm.overview.tracking;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.review.FilingKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who reports in time (ความตรงเวลาในการรายงาน): office by office, and kind by kind. */
public record Punctuality(
        List<PunctualityLine> lines, Map<FilingKind, Figures> kinds, Figures sum) {

    /** Offices and kinds without any filing that was asked for are left out. */
    static Punctuality of(List<Marks.Part> parts, Offices offices, String sort) {
        var byOffice = new TreeMap<OfficeCode, Figures>();
        var kinds = new EnumMap<FilingKind, Figures>(FilingKind.class);
        var sum = Figures.NOTHING;
        for (var part : parts) {
            byOffice.merge(part.office(), part.figures(), Figures::plus);
            kinds.merge(FilingKind.valueOf(part.about()), part.figures(), Figures::plus);
            sum = sum.plus(part.figures());
        }
        var lines = new ArrayList<PunctualityLine>();
        byOffice.forEach(
                (office, figures) -> lines.add(new PunctualityLine(offices.get(office), figures)));
        return new Punctuality(PunctualityLine.sorted(lines, sort), kinds, sum);
    }
}
