package bpm.trail;

import bpm.org.OfficeCode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One line of an office's trail: who ({@code actorName} of {@code actorOffice}) did what to which
 * subject, when.
 */
public record TrailLine(
        OfficeCode office,
        long number,
        Instant at,
        long actor,
        String actorName,
        OfficeCode actorOffice,
        String what,
        String subject,
        String detail) {

    /** The digest that chains this line to the one before it. */
    String hash(String previous) {
        var text = String.join(
                "\u001f",
                previous,
                office.value(),
                Long.toString(number),
                at.toString(),
                Long.toString(actor),
                actorName,
                actorOffice.value(),
                what,
                subject,
                detail);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
