package bpm.form;

/** A file answered to a field (ไฟล์แนบของช่อง), as the page lists it: the answer is its id. */
public record AttachedFile(String id, String name, String path, long bytes) {}
