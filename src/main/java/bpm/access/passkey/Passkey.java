package bpm.access.passkey;

import java.time.Instant;
import java.util.Optional;

/** A passkey as its owner sees it (พาสคีย์ของฉัน): the name they gave it, since when, last used when. */
public record Passkey(long id, String name, Instant since, Optional<Instant> usedAt) {}
