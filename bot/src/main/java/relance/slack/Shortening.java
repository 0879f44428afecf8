package relance.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Makes a long card fit: its first items stay, then how many more there are, then what followed
/// the last item, since that is where the buttons are.
final class Shortening {
    private Shortening() {}

    static List<Drawn> to(int most, List<Drawn> drawn, IntFunction<Drawn> more) {
        if (size(drawn) <= most) {
            return drawn;
        }
        int end = tail(drawn, most);
        var tail = drawn.subList(end, drawn.size());
        int room = most - 1 - size(tail);
        int kept = 0;
        while (kept < end && drawn.get(kept).blocks().size() <= room) {
            room -= drawn.get(kept).blocks().size();
            kept++;
        }
        while (kept > 0 && drawn.get(kept - 1).leadsOn()) {
            kept--;
        }
        var fitting = new ArrayList<>(drawn.subList(0, kept));
        fitting.add(more.apply(count(drawn.subList(kept, end))));
        fitting.addAll(tail);
        return fitting;
    }

    private static int tail(List<Drawn> drawn, int most) {
        int end = drawn.size();
        while (end > 0 && !drawn.get(end - 1).isItem()) {
            end--;
        }
        boolean keeps = end > 0 && size(drawn.subList(end, drawn.size())) <= most / 2;
        return keeps ? end : drawn.size();
    }

    private static int count(List<Drawn> hidden) {
        int items = (int) hidden.stream().filter(Drawn::isItem).count();
        return items > 0 ? items : (int) hidden.stream().filter(part -> !part.leadsOn()).count();
    }

    private static int size(List<Drawn> drawn) {
        return drawn.stream().mapToInt(part -> part.blocks().size()).sum();
    }
}
