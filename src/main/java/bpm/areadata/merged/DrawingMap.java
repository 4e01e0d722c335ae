package bpm.areadata.merged;

import bpm.areadata.AreaPlace;
import bpm.areadata.map.AreaMap;
import bpm.areadata.map.Boundaries;
import bpm.areadata.map.MapPoint;
import bpm.areadata.map.Shape;
import bpm.org.OfficeCode;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Drawing the map of an office (วาดแผนที่): its province, the districts in it that are known, and points. */
@Component
public class DrawingMap {

    private final Boundaries boundaries;
    private final AreaPoints points;

    DrawingMap(Boundaries boundaries, AreaPoints points) {
        this.boundaries = boundaries;
        this.points = points;
    }

    /** Within the caller's transaction: the rows of one office. */
    public AreaMap of(AreaPlace place) {
        return draw(place.office(), points.of(place));
    }

    /** Within the caller's transaction: the rows of one office in a version that it sent. */
    public AreaMap sent(AreaPlace place, int version) {
        return draw(place.office(), points.sent(place, version));
    }

    /** Within the caller's transaction: what the offices of a province have sent. */
    public AreaMap merged(AreaPlace province) {
        return draw(province.office(), points.below(province.activity(), province.office()));
    }

    private AreaMap draw(OfficeCode office, List<MapPoint> at) {
        var scope = office.scope();
        var shapes = new ArrayList<Shape>();
        if (scope.length() >= 2) {
            var province = scope.substring(0, 2);
            boundaries.province(province).ifPresent(shapes::add);
            shapes.addAll(boundaries.districts(province));
        }
        return AreaMap.of(scope, shapes, at);
    }
}
