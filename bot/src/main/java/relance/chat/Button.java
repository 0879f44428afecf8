package relance.chat;

import java.util.Optional;

/// Something to press. A platform must know beforehand whether pressing it opens a form.
public sealed interface Button {
    /// What is written on it.
    Text label();

    /// The same, as the one thing most people do next.
    Button primary();

    /// Does it at once.
    record Do(Text label, ActionRef action, Style style, Optional<Text> confirm) implements Button {
        /// A plain one that asks nothing before it is done.
        public Do(Text label, ActionRef action) {
            this(label, action, Style.PLAIN, Optional.empty());
        }

        @Override
        public Do primary() {
            return new Do(label, action, Style.PRIMARY, confirm);
        }

        /// Asks once more before it is done; calm until then, since few who see it will press it.
        public Do confirmed(Text question) {
            return new Do(label, action, style, Optional.of(question));
        }
    }

    /// Opens a form.
    record Opens(Text label, ActionRef action, Style style) implements Button {
        /// A plain one.
        public Opens(Text label, ActionRef action) {
            this(label, action, Style.PLAIN);
        }

        @Override
        public Opens primary() {
            return new Opens(label, action, Style.PRIMARY);
        }
    }

    /// How much it stands out among its neighbours.
    enum Style {
        PLAIN,
        PRIMARY
    }
}
