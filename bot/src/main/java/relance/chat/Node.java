package relance.chat;

import java.util.List;
import java.util.Optional;

/// A part of a card by what it means. A kind enters when a feature needs it and every platform
/// shows it well.
public sealed interface Node {
    /// A short title over what follows.
    record Heading(Text text) implements Node {}

    /// A paragraph in the usual size.
    record Prose(Text text) implements Node {}

    /// Small print: where it comes from, what it promises, how many have answered.
    record Note(Text text) implements Node {}

    /// A thin line between two parts.
    record Rule() implements Node {}

    /// An option of a question, with its button beside it.
    record Choice(Text label, Button vote) implements Node {}

    /// An option's result: its share of the whole as a bar. The whole is the number of people who
    /// answered.
    record Tally(Text label, int votes, int whole, boolean leading) implements Node {}

    /// One thing somebody agreed to do: what, a line about it, the owner's own words, and what can
    /// be done with it.
    record ActionItem(Text what, Text about, Optional<Text> quote, List<Button> buttons)
            implements Node {
        public ActionItem {
            buttons = List.copyOf(buttons);
        }
    }

    /// Up to six buttons in a row; the rarer ones go into a menu at the end.
    record Buttons(List<Button> buttons, List<Button> menu) implements Node {
        public Buttons {
            buttons = List.copyOf(buttons);
            menu = List.copyOf(menu);
        }

        /// With no menu.
        public Buttons(Button... buttons) {
            this(List.of(buttons), List.of());
        }
    }
}
