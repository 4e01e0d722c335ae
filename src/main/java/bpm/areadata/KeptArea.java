package bpm.areadata;

import org.springframework.stereotype.Component;

/** What is kept of area data (ที่เก็บ): rows, lists with their sums, versions sent. */
@Component
public record KeptArea(AreaRows rows, AreaLists lists, SentAreas sent) {}
