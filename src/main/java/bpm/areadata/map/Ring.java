package bpm.areadata.map;

import java.util.List;

/** A closed line of longitudes and latitudes (เส้นขอบเขต). */
public record Ring(List<Spot> spots) {

    /** A place on the earth, in degrees. */
    public record Spot(double longitude, double latitude) {}

    public Ring {
        spots = List.copyOf(spots);
    }

    /** Twice the area that it holds, in square degrees: enough to tell the larger one. */
    double size() {
        double sum = 0;
        for (int i = 0; i < spots.size(); i++) {
            var a = spots.get(i);
            var b = spots.get((i + 1) % spots.size());
            sum += a.longitude() * b.latitude() - b.longitude() * a.latitude();
        }
        return Math.abs(sum);
    }
}
