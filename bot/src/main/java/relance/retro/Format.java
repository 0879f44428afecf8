package relance.retro;

import relance.chat.Text;
import relance.text.Fold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The columns under which cards are written.
enum Format {
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

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> of(String word) {
        for (var format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The format that a typed word calls.
    static Optional<Format> called(String typed) {
        var word = Fold.plain(typed).replace('-', '/').replace("+//", "+/-");
        for (var format : values()) {
            if (format.called.contains(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The phases of a retro with this format, in order.
    List<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> this == BREAKOUTS || !phase.inBreakouts())
                .toList();
    }

    Text label() {
        return Text.said("retro.format." + word());
    }

    /// Its columns in our own words; none when they are typed.
    List<Text> columns() {
        return columnNames().stream().map(name -> Text.said("retro.format." + name)).toList();
    }

    List<String> columnNames() {
        return IntStream.range(0, columns).mapToObj(i -> word() + "." + "abcd".charAt(i)).toList();
    }
}
