package bpm.survey.slip;

/** Slips that were made together (ชุดสลิป): its number in the round, how many there are, how many are used. */
public record SlipBatch(int number, int all, int used) {

    public int unused() {
        return all - used;
    }
}
