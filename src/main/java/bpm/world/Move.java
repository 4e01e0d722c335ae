package bpm.world;

/** Something that happens to a filing in a plot (เหตุการณ์). */
enum Move {
    SAVE,
    SUBMIT,
    WITHDRAW,
    TAKE_UP,
    COMMENT,
    RETURN,
    CORRECT,
    APPROVE,
    REOPEN
}
