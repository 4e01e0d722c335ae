package bpm.notice.news;

/**
 * What is told that is about no filing (ข่าว): once for its key, with a title and the address that
 * it leads to.
 */
public record News(String key, String title, String path, String note) {}
