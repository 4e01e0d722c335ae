package bpm.form;

/**
 * A version of the form of an activity (แบบของกิจกรรม ฉบับหนึ่ง). Version 0 is the standard one while nobody has
 * answered it yet.
 */
public record Form(FormKind kind, String activity, int version, FormDefinition definition) {}
