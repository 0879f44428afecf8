package relance.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What can be made of spoors: who is nearest to a slip, and whether people and pseudonyms come in
/// the same order.
///
/// @param truth whose each slip is: known to the test, which so finds more than an attacker could
record Guesses(Attacker.Found found, Map<String, String> truth) {
    /// So near may be what one click left behind.
    private static final double NEAR = 40;

    /// Whoever guesses one of n for each of n pseudonyms is right once on average, and more than
    /// nine times with a chance of one in ten million (Poisson).
    static final int BY_CHANCE = 9;

    /// Rank correlation of n pairs in random order has a spread of 1 / sqrt(n - 1). Beyond five and
    /// a half of it lies one case in 25 million, and some thousand pairs of spoors are looked at.
    static final double SPREADS = 5.5;

    private static final int FEWEST = 10;

    /// Those named by who was written down nearest to them, at best.
    ///
    /// @param how by which spoors
    record Named(String how, int right) {}

    /// How far people and pseudonyms are from coming in unrelated orders, at worst.
    record Ordered(String how, double spreads) {}

    Named named() {
        var best = new Named("nothing", 0);
        for (var pseudonyms : found.pseudonyms()) {
            for (var people : found.people()) {
                if (!axis(pseudonyms).equals(axis(people))) {
                    continue;
                }
                var at = people.byPosition();
                for (boolean before : new boolean[] {true, false}) {
                    int right = right(pseudonyms, at, before);
                    if (right > best.right()) {
                        best = new Named(pseudonyms.where() + " ~ " + people.where(), right);
                    }
                }
            }
        }
        return best;
    }

    /// Transactions are one axis for all tables; lines of the log of writes are another.
    private static String axis(Spoor spoor) {
        var where = spoor.where();
        if (where.endsWith(".xid")) {
            return "xid";
        }
        return where.startsWith("wal ") ? "line" : where;
    }

    private int right(Spoor pseudonyms, TreeMap<Double, List<String>> people, boolean before) {
        int right = 0;
        for (var slip : pseudonyms.all().keySet()) {
            var at = pseudonyms.first(slip);
            var nearest = before ? people.floorEntry(at) : people.ceilingEntry(at);
            if (nearest == null
                    || Math.abs(nearest.getKey() - at) > NEAR
                    || nearest.getValue().size() != 1) {
                continue;
            }
            if (nearest.getValue().getFirst().equals(truth.get(slip))) {
                right++;
            }
        }
        return right;
    }

    Ordered ordered() {
        var worst = new Ordered("nothing", 0);
        for (var pseudonyms : found.pseudonyms()) {
            for (var people : found.people()) {
                for (int ends = 0; ends < 4; ends++) {
                    double spreads = spreads(pseudonyms, ends % 2 == 0, people, ends < 2);
                    if (spreads > worst.spreads()) {
                        worst = new Ordered(pseudonyms.where() + " ~ " + people.where(), spreads);
                    }
                }
            }
        }
        return worst;
    }

    private double spreads(Spoor pseudonyms, boolean firstSlip, Spoor people, boolean firstPerson) {
        var one = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        for (var slip : pseudonyms.all().keySet()) {
            var person = truth.get(slip);
            if (person != null && people.all().containsKey(person)) {
                one.add(firstSlip ? pseudonyms.first(slip) : pseudonyms.last(slip));
                other.add(firstPerson ? people.first(person) : people.last(person));
            }
        }
        return one.size() < FEWEST
                ? 0
                : Math.abs(correlation(ranks(one), ranks(other))) * Math.sqrt(one.size() - 1);
    }

    /// Equals share the middle of their ranks.
    private static double[] ranks(List<Double> values) {
        var ranks = new double[values.size()];
        for (int i = 0; i < ranks.length; i++) {
            double value = values.get(i);
            long less = values.stream().filter(v -> v < value).count();
            long same = values.stream().filter(v -> v == value).count();
            ranks[i] = less + (same - 1) / 2.0;
        }
        return ranks;
    }

    private static double correlation(double[] one, double[] other) {
        double middle = (one.length - 1) / 2.0;
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - middle) * (other[i] - middle);
            ones += (one[i] - middle) * (one[i] - middle);
            others += (other[i] - middle) * (other[i] - middle);
        }
        return ones == 0 || others == 0 ? 0 : both / Math.sqrt(ones * others);
    }
}
