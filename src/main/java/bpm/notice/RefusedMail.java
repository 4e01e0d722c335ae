package bpm.notice;

import java.time.Instant;

/** A mail that the server refused for good (อีเมลที่ส่งไม่ได้): to where, what about, and what it said. */
public record RefusedMail(String address, String subject, String answer, Instant at) {}
