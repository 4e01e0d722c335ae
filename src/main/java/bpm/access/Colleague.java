package bpm.access;

/** Someone who works in an office (เพื่อนร่วมงาน), as others there may see and call them. */
public record Colleague(long id, String fullName, String phone) {}
