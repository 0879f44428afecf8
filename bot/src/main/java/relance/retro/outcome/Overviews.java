package relance.retro.outcome;

import org.jdbi.v3.core.Handle;

import relance.chat.Card;
import relance.retro.board.StickyStore;
import relance.retro.model.Retro;
import relance.retro.theme.Themes;

import java.util.Optional;

/// Puts together what is shown of a retro, as it is now.
public final class Overviews {
    private final StickyStore stickies;
    private final Themes themes;
    private final CommitmentStore commitments;
    private final RotiStore roti;

    Overviews(StickyStore stickies, Themes themes, CommitmentStore commitments, RotiStore roti) {
        this.stickies = stickies;
        this.themes = themes;
        this.commitments = commitments;
        this.roti = roti;
    }

    public Overview of(Handle handle, Retro retro) {
        var id = retro.id();
        var count = stickies.count(handle, id);
        boolean counted = retro.writers() == 0 && retro.open();
        return new Overview(
                retro,
                count.stickies(),
                counted ? count.writers() : retro.writers(),
                themes.dots().voters(handle, id),
                themes.store().ranked(handle, id),
                commitments.of(handle, id),
                commitments.agreed(handle, id),
                roti.answers(handle, id),
                roti.kept(handle, id),
                facts(handle, retro));
    }

    Optional<Facts> facts(Handle handle, Retro retro) {
        return retro.plan().onActions()
                ? Optional.of(commitments.facts(handle, retro.id()))
                        .filter(facts -> !facts.actions().isEmpty())
                : Optional.empty();
    }

    Card export(Handle handle, Retro retro, int page) {
        return Export.of(of(handle, retro), stickies.all(handle, retro.id()), page);
    }
}
