package relance.text;

import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Makes a long card fit: its first items stay, then how many more there are, then what followed
/// the last item, since that is where the buttons are.
public final class Shortening<T> {
    private final int most;
    private final ToIntFunction<T> size;
    private final Function<Node, T> draw;

    /// @param most how much the platform takes, in what `size` counts: blocks, bytes
    /// @param draw what the platform makes of the line that says how many more there are
    public Shortening(int most, ToIntFunction<T> size, Function<Node, T> draw) {
        this.most = most;
        this.size = size;
        this.draw = draw;
    }

    /// The same when it fits.
    public List<Drawn<T>> of(List<Drawn<T>> drawn) {
        if (size(drawn) <= most) {
            return drawn;
        }
        int end = tail(drawn);
        var tail = drawn.subList(end, drawn.size());
        int room = most - size.applyAsInt(more(drawn.size()).part()) - size(tail);
        int kept = 0;
        while (kept < end && size.applyAsInt(drawn.get(kept).part()) <= room) {
            room -= size.applyAsInt(drawn.get(kept).part());
            kept++;
        }
        while (kept > 0 && drawn.get(kept - 1).leadsOn()) {
            kept--;
        }
        var fitting = new ArrayList<>(drawn.subList(0, kept));
        fitting.add(more(count(drawn.subList(kept, end))));
        fitting.addAll(tail);
        return fitting;
    }

    private Drawn<T> more(int hidden) {
        var note = new Node.Note(Text.said("text.more").with("count", hidden));
        return new Drawn<>(note, draw.apply(note));
    }

    private int tail(List<Drawn<T>> drawn) {
        int end = drawn.size();
        while (end > 0 && !drawn.get(end - 1).isItem()) {
            end--;
        }
        boolean keeps = end > 0 && size(drawn.subList(end, drawn.size())) <= most / 2;
        return keeps ? end : drawn.size();
    }

    private int count(List<Drawn<T>> hidden) {
        int items = (int) hidden.stream().filter(Drawn::isItem).count();
        return items > 0 ? items : (int) hidden.stream().filter(part -> !part.leadsOn()).count();
    }

    private int size(List<Drawn<T>> drawn) {
        return drawn.stream().mapToInt(part -> size.applyAsInt(part.part())).sum();
    }
}
