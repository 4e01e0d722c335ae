package bpm.form;

import java.time.Instant;

/** A version of a form with its story (ฉบับของแบบ): whether the department published it, by whom, when. */
public record KeptForm(Form form, boolean published, String digest, Instant at, String by) {}
