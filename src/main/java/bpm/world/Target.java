package bpm.world;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What area data is about (เป้าหมายในพื้นที่): its kind, what it is called, how many people have a part in it. */
record Target(String activity, String kind, String name, int least, int most, String remark) {

    private static final List<Target> ALL = Lines.fields("targets.txt").stream()
            .map(fields -> new Target(
                    fields.get(0),
                    fields.get(1),
                    fields.get(2),
                    Integer.parseInt(fields.get(3)),
                    Integer.parseInt(fields.get(4)),
                    fields.get(5)))
            .toList();

    static List<Target> of(ActivityKey activity) {
        return ALL.stream()
                .filter(target -> target.activity.equals(activity.toString()))
                .toList();
    }

    int people(RandomGenerator dice) {
        return least + dice.nextInt(most - least + 1);
    }

    /** A tambon in which targets lie, by the middle of it. */
    record Tambon(String code, double latitude, double longitude) {

        /** Never farther from the middle than this, so that a village lies in its own tambon. */
        private static final double NEAR = 0.006;

        private static final List<Tambon> ALL = Lines.fields("tambons.txt").stream()
                .map(fields -> new Tambon(
                        fields.get(0),
                        Double.parseDouble(fields.get(1)),
                        Double.parseDouble(fields.get(2))))
                .toList();

        static List<Tambon> of(OfficeCode office) {
            return ALL.stream()
                    .filter(tambon -> tambon.code.startsWith(office.value()))
                    .toList();
        }

        String village(int number) {
            return code + String.format(Locale.ROOT, "%02d", number);
        }

        /** Where one of its villages lies, as people write it. */
        String point(RandomGenerator dice) {
            return String.format(
                    Locale.ROOT,
                    "%.5f, %.5f",
                    latitude + (dice.nextDouble() * 2 - 1) * NEAR,
                    longitude + (dice.nextDouble() * 2 - 1) * NEAR);
        }
    }
}
