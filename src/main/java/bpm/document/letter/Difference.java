package bpm.document.letter;

/** A field in which two writers' letters differ (ข้อความที่ต่างกัน). */
public record Difference(String label, String mine, String theirs) {}
