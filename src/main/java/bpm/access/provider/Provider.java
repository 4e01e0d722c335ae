package bpm.access.provider;

import bpm.shared.Words;

import java.util.Set;

/**
 * The provider by which people may come in (ผู้ให้บริการยืนยันตัวตน): where it is, as whom it knows BPM, what its
 * button says, by which claim somebody is found who comes for the first time, and what says that it asked for
 * two factors.
 */
public record Provider(
        String issuer,
        String client,
        String thai,
        String english,
        String claim,
        Set<String> scopes,
        Set<String> strong) {

    static final String MAIL = "email";

    public Provider {
        scopes = Set.copyOf(scopes);
        strong = Set.copyOf(strong);
    }

    /** Its name in the reader's words. */
    public String name(Words t) {
        return t.english() ? english : thai;
    }

    /** Whether people are found by their mail address, which the provider must have verified. */
    public boolean goesByMail() {
        return claim.equals(MAIL);
    }

    /** By which it is told from the provider of other settings. */
    String key() {
        return issuer + " " + client;
    }
}
