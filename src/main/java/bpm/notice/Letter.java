package bpm.notice;

/** A mail as it is written (จดหมาย). */
record Letter(String subject, String body) {}
