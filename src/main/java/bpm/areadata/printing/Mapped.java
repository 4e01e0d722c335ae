package bpm.areadata.printing;

import bpm.areadata.Tally;
import bpm.areadata.map.AreaMap;
import bpm.areadata.map.MapDrawing;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.shared.Words;

import java.util.List;

/** The map, and lines of sums, which a paper of one office and one of a province share. */
final class Mapped {

    private static final String SOURCE = "Map of Thailand, Victor Cazanave (@svg-maps), CC BY 4.0";
    private static final float WIDTH = 440;
    private static final float HEIGHT = 340;

    private Mapped() {}

    /** The map with where its outlines come from; nothing where there is nothing to look at. */
    static List<Block> blocks(AreaMap map, Offices offices, Words t) {
        if (map.isEmpty()) {
            return List.of();
        }
        var drawing = MapDrawing.of(
                map,
                WIDTH,
                HEIGHT,
                code -> offices.get(new OfficeCode(code)).brief(t),
                t.s("แผนที่ {0} จุด", map.dots().size()));
        return List.of(
                Block.part(t.s("แผนที่")),
                drawing,
                Block.note(t.s("ขอบเขตเพื่อประกอบการดูเท่านั้น") + " " + t.s("ขอบเขตจังหวัด") + ": "
                        + SOURCE));
    }

    static List<Column> columns(String first, Words t) {
        return List.of(
                new Column(first, 44),
                new Column(t.s("แถว"), 12),
                new Column(t.s("จำนวน"), 44),
                new Column(t.s("ผู้ได้รับประโยชน์"), 20));
    }

    /** The sums of a tambon or of several. */
    static List<Cell> sums(String name, Tally tally, Words t) {
        return List.of(
                Cell.of(name),
                Cell.of(tally.rows()),
                Cell.of(tally.quantities().in(t)),
                Cell.of(tally.beneficiaries()));
    }

    /** A tambon by its name and its code. */
    static String tambon(String name, Tally tally) {
        return name.isEmpty() ? tally.tambon() : name + " (" + tally.tambon() + ")";
    }
}
