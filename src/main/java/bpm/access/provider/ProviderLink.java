package bpm.access.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * An account at the provider that opens one of BPM (บัญชีที่ผูกไว้): what it is called, since when, last used
 * when.
 */
public record ProviderLink(String shown, Instant since, Optional<Instant> usedAt) {}
