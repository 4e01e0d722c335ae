package bpm.overview.waiting;

import java.util.List;

/** A part of the filings that wait for an office, longest waiting first, and how many there are in all. */
public record Waiting(List<FilingLine> lines, int inAll) {

    public Waiting {
        lines = List.copyOf(lines);
    }
}
