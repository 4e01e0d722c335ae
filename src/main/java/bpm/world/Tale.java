package bpm.world;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What became of one activity in one office (เรื่องของกิจกรรมหนึ่งในหน่วยงานหนึ่ง). */
record Tale(ActivityKey activity, OfficeCode office, Plot plot) {

    static List<Tale> all() {
        var tales = new ArrayList<Tale>();
        var offices = List.<String>of();
        for (var line : Lines.of("story.txt")) {
            var words = List.of(line.split(" +"));
            var rest = words.subList(1, words.size());
            if (words.getFirst().equals("office")) {
                offices = rest;
                continue;
            }
            for (int i = 0; i < rest.size(); i++) {
                tales.add(new Tale(
                        ActivityKey.of(words.getFirst()),
                        new OfficeCode(offices.get(i)),
                        Plot.of(rest.get(i))));
            }
        }
        return List.copyOf(tales);
    }

    /** The tale's own dice: they fall alike each time they are asked for, and in each world. */
    SplittableRandom dice() {
        return new SplittableRandom((activity + "/" + office).hashCode() * 2567L);
    }

    /** A number to take turns by. */
    int turn() {
        return activity.project().number() + activity.number() + office.value().hashCode();
    }

    /** Why it is sent back, if the plot has it so; else it lacks nothing. */
    Reason reason() {
        return plot.moves().contains(Move.RETURN) ? Reason.any(dice()) : Reason.NONE;
    }
}
