package bpm.world;

import static bpm.world.Move.APPROVE;
import static bpm.world.Move.COMMENT;
import static bpm.world.Move.CORRECT;
import static bpm.world.Move.REOPEN;
import static bpm.world.Move.RETURN;
import static bpm.world.Move.SAVE;
import static bpm.world.Move.SUBMIT;
import static bpm.world.Move.TAKE_UP;
import static bpm.world.Move.WITHDRAW;

import java.util.Arrays;
import java.util.List;

/** How a filing fares (เรื่องราวของรายงาน), each by its letter in story.txt. */
enum Plot {
    NOT_STARTED('.'),
    DRAFT('d', SAVE),
    DRAFT_DUE_SOON('n', SAVE),
    WAITS('s', SAVE, SUBMIT),
    WAITS_LATE('l', SAVE, SUBMIT),
    TAKEN_UP('t', SAVE, SUBMIT, TAKE_UP),
    WITHDRAWN('w', SAVE, SUBMIT, WITHDRAW),
    RETURNED('r', SAVE, SUBMIT, TAKE_UP, RETURN),
    COMMENTED('c', SAVE, SUBMIT, TAKE_UP, COMMENT, RETURN),
    SENT_AGAIN('v', SAVE, SUBMIT, COMMENT, RETURN, CORRECT, SUBMIT),
    APPROVED('a', SAVE, SUBMIT, APPROVE),
    APPROVED_LATE('L', SAVE, SUBMIT, APPROVE),
    APPROVED_AGAIN('A', SAVE, SUBMIT, TAKE_UP, RETURN, CORRECT, SUBMIT, APPROVE),
    OPENED_AGAIN('o', SAVE, SUBMIT, APPROVE, REOPEN);

    private final char letter;
    private final List<Move> moves;

    Plot(char letter, Move... moves) {
        this.letter = letter;
        this.moves = List.of(moves);
    }

    static Plot of(String letter) {
        return Arrays.stream(values())
                .filter(plot -> letter.equals(String.valueOf(plot.letter)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no plot " + letter));
    }

    List<Move> moves() {
        return moves;
    }

    boolean isDraft() {
        return this == DRAFT || this == DRAFT_DUE_SOON;
    }

    /** Whether it is sent only after the day it was due. */
    boolean isLate() {
        return this == WAITS_LATE || this == APPROVED_LATE;
    }
}
