package relance.retro.theme;

import relance.chat.Field;
import relance.chat.Text;
import relance.retro.board.Sticky;
import relance.retro.model.RetroText;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/// Which stickies seem to say the same, a few groups at a time. Nothing is grouped before a person
/// says so.
record Suggestions(List<Group> groups) {
    static final int SHOWN = 8;

    Suggestions {
        groups = List.copyOf(groups);
    }

    /// Stickies that resemble each other, the most typical one first.
    record Group(List<Sticky> stickies) {
        Group {
            stickies = List.copyOf(stickies);
        }

        String title() {
            return RetroText.title(stickies.getFirst().words());
        }

        List<Long> numbers() {
            return stickies.stream().map(Sticky::number).toList();
        }

        String key() {
            return Long.toString(stickies.getFirst().number());
        }

        /// To choose it in a form.
        Field.Option option() {
            var name = Text.typed(title(), stickies.getFirst().workspace());
            return Theme.option(key(), name, stickies.size());
        }
    }

    /// Only of stickies that are in no theme yet; how rare a word is, is told by all of them, so
    /// that what is suggested stays the same while groups are taken.
    static Suggestions of(List<Sticky> all) {
        var likeness = new Likeness(all.stream().map(Sticky::words).toList());
        var free =
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).theme().isEmpty())
                        .boxed()
                        .toList();
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
