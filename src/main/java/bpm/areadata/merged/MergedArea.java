package bpm.areadata.merged;

import bpm.areadata.AreaPlace;
import bpm.areadata.Tally;
import bpm.areadata.map.AreaMap;
import bpm.org.Area;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.plan.Activity;
import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A province's area data (ข้อมูลพื้นที่รวมของจังหวัด): what each office sent, by tambon, who is missing, the map. */
public record MergedArea(
        AreaPlace place,
        Activity activity,
        List<Part> parts,
        List<OfficeCode> missing,
        Map<String, Area> areas,
        AreaMap map) {

    /** What one office sent, by tambon. */
    public record Part(OfficeCode office, List<Tally> tallies) {

        public Tally sum() {
            return Tally.sum(tallies);
        }
    }

    public MergedArea {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /** The address of the page. */
    public String path() {
        return place.path() + "/merged";
    }

    public Tally sum() {
        return Tally.sum(parts.stream().map(Part::sum).toList());
    }

    /** What an area is called, empty where our list does not know it. */
    public String called(String code, Words t) {
        return Optional.ofNullable(areas.get(code)).map(area -> area.brief(t)).orElse("");
    }

    /** A row for each office and tambon, with a column for each unit. */
    Table table(Offices offices, Words t) {
        var units = List.copyOf(sum().quantities().byUnit().keySet());
        var headings = new ArrayList<>(List.of(
                new Column(t.s("หน่วยงาน"), 24),
                new Column(t.s("รหัสตำบล"), 12),
                new Column(t.s("ตำบล"), 24),
                new Column(t.s("แถว"), 12)));
        units.forEach(unit -> headings.add(new Column(t.s("จำนวน ({0})", unit), 18)));
        headings.add(new Column(t.s("ผู้ได้รับประโยชน์"), 18));
        var rows = new ArrayList<List<Cell>>();
        for (var part : parts) {
            for (var tally : part.tallies()) {
                var cells = new ArrayList<>(List.of(
                        Cell.of(offices.get(part.office()).brief(t)),
                        Cell.of(tally.tambon()),
                        Cell.of(called(tally.tambon(), t)),
                        Cell.of(tally.rows())));
                units.forEach(unit -> cells.add(Cell.of(tally.quantities().of(unit))));
                cells.add(Cell.of(tally.beneficiaries()));
                rows.add(cells);
            }
        }
        return new Table(t.s("รวมรายตำบล"), headings, rows);
    }
}
