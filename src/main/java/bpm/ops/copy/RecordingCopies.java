package bpm.ops.copy;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Writes down that everything was copied, or put back (บันทึกการสำรองและกู้คืน), in the department's trail. */
@Component
public class RecordingCopies {

    private final Trail trail;
    private final Transactions transactions;

    RecordingCopies(Trail trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    public void taken(TakenCopy copy) {
        add("copy.taken", copy);
    }

    public void putBack(TakenCopy copy) {
        add("copy.put-back", copy);
    }

    private void add(String what, TakenCopy copy) {
        transactions.write(
                Actor.SYSTEM,
                () -> trail.add(
                        Actor.SYSTEM,
                        OfficeCode.DEPARTMENT,
                        what,
                        "copy " + copy.file(),
                        Map.of(
                                "schema", copy.schema(),
                                "rows", copy.rows(),
                                "bytes", copy.bytes(),
                                "sha256", copy.sha256(),
                                "machineUser", System.getProperty("user.name", ""))));
    }
}
