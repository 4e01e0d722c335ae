package bpm.access.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * * Whom the provider knows (ผู้ที่ผู้ให้บริการยืนยัน): their subject, what they are called there, the claim by
 * which they may be found the first time, whether two factors were asked for, and when they last proved
 * who they are.
 */
record Known(
        String issuer,
        String subject,
        String shown,
        Optional<String> claim,
        boolean isStrong,
        Optional<Instant> provedAt) {}
