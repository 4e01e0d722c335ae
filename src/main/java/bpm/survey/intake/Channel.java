package bpm.survey.intake;

/** The way an answer came (ช่องทาง). */
public enum Channel {
    QR,
    PAPER,
    IMPORT,
    API
}
