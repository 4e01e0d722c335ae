package bpm.document;

import bpm.access.Actor;
import bpm.shared.Words;

import java.util.List;

/** What a module puts into a pack besides papers (สิ่งที่ใส่ในแฟ้มรวม), within the actor's scope. */
public interface Packed {

    /** The files of a place; none where it has nothing to do with it. */
    List<PackedFile> of(Actor actor, PaperPlace place, Words words);
}
