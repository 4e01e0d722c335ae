package bpm.nation;

import java.math.BigDecimal;

/**
 * What lies at an office, or at all below one, in a year (ยอดรวมของหน่วยงาน): plain sums from
 * which every measure is reckoned. Sums of two offices add up to those of both; no mean is ever
 * averaged.
 */
public record Sums(
        Reports reports, Reach reach, BigDecimal money, BigDecimal spent, Meetings meetings) {

    public static final Sums NOTHING = new Sums(
            new Reports(0, 0, 0, 0, 0, 0),
            new Reach(0, BigDecimal.ZERO, BigDecimal.ZERO, 0),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            new Meetings(0, 0, 0, BigDecimal.ZERO, new Ratings(0, 0), new Pairs(0, 0, 0)));

    /** Activities given, those whose progress was reported, and the reports that they ask for. */
    public record Reports(int given, int reported, int asked, int inTime, int doneLate, int late) {

        /** Sent, or to have been sent by now. */
        public int due() {
            return inTime + doneLate + late;
        }

        Reports plus(Reports other) {
            return new Reports(
                    given + other.given,
                    reported + other.reported,
                    asked + other.asked,
                    inTime + other.inTime,
                    doneLate + other.doneLate,
                    late + other.late);
        }
    }

    /**
     * Percents of targets: how many, their sum as they are, each counted as a hundred at most,
     * and how many exceed it.
     */
    public record Reach(int n, BigDecimal sum, BigDecimal capped, int over) {

        Reach plus(Reach other) {
            return new Reach(
                    n + other.n, sum.add(other.sum), capped.add(other.capped), over + other.over);
        }
    }

    /** Levels of satisfaction: how many were given, and their sum. */
    public record Ratings(long n, long sum) {

        Ratings plus(Ratings other) {
            return new Ratings(n + other.n, sum + other.sum);
        }
    }

    /** Levels before and after by the same person: how many pairs, and the sums of both sides. */
    public record Pairs(long n, long before, long after) {

        Pairs plus(Pairs other) {
            return new Pairs(n + other.n, before + other.before, after + other.after);
        }
    }

    /** Rounds, who came, who answered, and what was spent on activities that people came to. */
    public record Meetings(
            int rounds,
            long participants,
            long answered,
            BigDecimal cost,
            Ratings ratings,
            Pairs pairs) {

        Meetings plus(Meetings other) {
            return new Meetings(
                    rounds + other.rounds,
                    participants + other.participants,
                    answered + other.answered,
                    cost.add(other.cost),
                    ratings.plus(other.ratings),
                    pairs.plus(other.pairs));
        }
    }

    /** All of them together. */
    static Sums of(Iterable<Sums> parts) {
        var all = NOTHING;
        for (var part : parts) {
            all = all.plus(part);
        }
        return all;
    }

    public Sums plus(Sums other) {
        return new Sums(
                reports.plus(other.reports),
                reach.plus(other.reach),
                money.add(other.money),
                spent.add(other.spent),
                meetings.plus(other.meetings));
    }
}
