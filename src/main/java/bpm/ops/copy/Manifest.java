package bpm.ops.copy;

import java.util.List;

/** What a copy holds (บัญชีของสำเนา), written at its end: tables with rows and digests, sequences. */
record Manifest(String schema, List<KeptTable> tables, List<KeptSequence> sequences) {

    long rows() {
        return tables.stream().mapToLong(KeptTable::rows).sum();
    }
}
