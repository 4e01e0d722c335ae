package bpm.paper;

/** A column of a table: its heading, and its width in characters. */
public record Column(String heading, int width) {}
