package relance.retro;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Which cards seem to say the same, a few groups at a time. Nothing is grouped before a person
/// says so.
record Suggestions(List<Group> groups) {
    static final int SHOWN = 8;

    Suggestions {
        groups = List.copyOf(groups);
    }

    /// Cards that resemble each other, the most typical one first.
    record Group(List<Sticky> cards) {
        Group {
            cards = List.copyOf(cards);
        }

        String title() {
            return RetroText.title(cards.getFirst().words());
        }

        List<Long> numbers() {
            return cards.stream().map(Sticky::number).toList();
        }

        String key() {
            return Long.toString(cards.getFirst().number());
        }
    }

    /// Only of cards that are in no theme yet; how rare a word is, is told by all of them, so that
    /// what is suggested stays the same while groups are taken.
    static Suggestions of(List<Sticky> all) {
        var likeness = new Likeness(all.stream().map(Sticky::words).toList());
        var free = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).theme().isEmpty()) {
                free.add(i);
            }
        }
        return new Suggestions(
                likeness.groups(free).stream()
                        .map(group -> new Group(group.stream().map(all::get).toList()))
                        .toList());
    }

    int pages() {
        return (groups.size() + SHOWN - 1) / SHOWN;
    }

    /// The groups of a page; past the last one, those of the last.
    List<Group> on(int page) {
        int from = page(page) * SHOWN;
        return groups.subList(from, Math.min(groups.size(), from + SHOWN));
    }

    int page(int wanted) {
        return Math.clamp(wanted, 0, Math.max(0, pages() - 1));
    }

    /// Tells whether a page still shows what it showed.
    String mark(int page) {
        return HexFormat.of()
                .toHexDigits(on(page).stream().map(Group::numbers).toList().hashCode());
    }
}
