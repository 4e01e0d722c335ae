package bpm.shared;

/** Something that has words of its own for each reader (ข้อความตามภาษาผู้อ่าน), also as a sentence's argument. */
public interface Spoken {

    /** The words for this reader. */
    String in(Words t);
}
