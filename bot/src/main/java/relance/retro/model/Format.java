package relance.retro.model;

import static relance.chat.Text.said;

import relance.chat.Text;
import relance.text.Fold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The columns under which stickies are written.
public enum Format {
    START(3, "start", "ssc", "start/stop/continue", "commencer", "commencer/arreter/continuer"),
    MAD(3, "mad", "msg", "mad/sad/glad", "content", "content/triste/fache"),
    FOUR(4, "4l", "ls", "liked"),
    SAILBOAT(4, "sailboat", "boat", "voilier", "bateau"),
    KALM(4, "kalm"),
    DAKI(4, "daki"),
    PLUS(2, "plus/delta", "plus", "+/-", "+/delta"),
    /// 1-2-4-All: alone, in pairs, in fours, then everybody.
    BREAKOUTS(1, "1/2/4/all", "1/2/4/tous", "1/2/4", "124"),
    /// The typed ones.
    OWN(0, "own", "columns", "colonnes");

    private final int columns;
    private final List<String> called;

    Format(int columns, String... called) {
        this.columns = columns;
        this.called = List.of(called);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /// The format that a typed word calls.
    public static Optional<Format> called(String typed) {
        var word = Fold.plain(typed).replace('-', '/').replace("+//", "+/-");
        return Arrays.stream(values()).filter(format -> format.called.contains(word)).findFirst();
    }

    /// The phases of a retro with this format, in order.
    public List<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> this == BREAKOUTS || !phase.inBreakouts())
                .toList();
    }

    public Text label() {
        return said("retro.format." + word());
    }

    /// Its columns in our own words; none when they are typed.
    public List<Text> columns() {
        return columnNames().stream().map(name -> said("retro.format." + name)).toList();
    }

    public List<String> columnNames() {
        return IntStream.range(0, columns).mapToObj(i -> word() + "." + "abcd".charAt(i)).toList();
    }
}
