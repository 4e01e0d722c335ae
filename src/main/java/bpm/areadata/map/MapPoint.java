package bpm.areadata.map;

/** A point for a map (จุดบนแผนที่): where it lies, how many rows it has, and the name of one of them. */
public record MapPoint(double latitude, double longitude, long rows, String name) {}
