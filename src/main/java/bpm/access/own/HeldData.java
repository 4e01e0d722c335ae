package bpm.access.own;

/**
 * One kind of data about a person (ข้อมูลที่เก็บเกี่ยวกับบุคคล): the name of its file and the statement that
 * reads it, of {@code :person}. Each module that keeps such data tells its own, as a bean.
 */
public record HeldData(String name, String statement) {}
