package bpm.document.letter;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.Activity;

import java.util.List;

/**
 * Proposes what a letter about an activity at an office encloses (เสนอสิ่งที่ส่งมาด้วย); each module has
 * one for what it keeps. It runs within the reader's transaction, in their scope.
 */
public interface Enclosing {

    List<Enclosure> propose(Actor actor, Activity activity, OfficeCode office);
}
