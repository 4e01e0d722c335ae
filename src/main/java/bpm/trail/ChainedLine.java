package bpm.trail;

import bpm.org.OfficeCode;

import java.util.Optional;

/**
 * A line as it is stored, with the digests beside it and how many lines its office is said to have.
 * Without a line: an office that has a count, but not one line.
 */
record ChainedLine(
        OfficeCode office, long count, Optional<TrailLine> line, String previous, String hash) {}
