package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.kit.Kit;

import java.util.Optional;

/// What becomes of cards, themes and dots when a phase ends.
final class PhaseEnds {
    private final Kit kit;
    private final RetroStore retros;
    private final StickyStore cards;
    private final RetroPseudonyms pseudonyms;
    private final Breakouts together;
    private final ThemeStore themes = new ThemeStore();
    private final Dots dots = new Dots();

    PhaseEnds(
            Kit kit,
            RetroStore retros,
            StickyStore cards,
            RetroPseudonyms pseudonyms,
            Breakouts together) {
        this.together = together;
        this.kit = kit;
        this.retros = retros;
        this.cards = cards;
        this.pseudonyms = pseudonyms;
    }

    boolean nothingToGroup(Handle handle, Retro retro) {
        return cards.count(handle, retro.id()).cards() == 0
                && themes.parkedIn(handle, retro.place()).isEmpty();
    }

    void leave(Handle handle, Retro retro) {
        switch (retro.phase()) {
            case ACTIONS, AGREE, CLOSE -> {}
            case COLLECT -> {
                if (retro.next().filter(Phase::inBreakouts).isPresent()) {
                    together.pair(handle, retro);
                } else {
                    bringBack(handle, retro);
                }
            }
            case PAIR -> together.mergePairs(handle, retro);
            case FOUR -> bringBack(handle, retro);
            case GROUP -> settleThemes(handle, retro);
            case VOTE -> dots.count(handle, retro.id());
            case DISCUSS -> endTalking(handle, retro);
        }
    }

    /// What was parked last time is there again, with its cards.
    private void bringBack(Handle handle, Retro retro) {
        for (var parked : themes.parkedIn(handle, retro.place())) {
            var theme = themes.add(handle, retro.id(), parked.title());
            cards.copy(handle, parked.id(), retro.id(), theme);
            themes.set(handle, parked.id(), Theme.State.RETURNED, Optional.empty());
        }
    }

    /// Cards in no theme become one each. Who wrote what is forgotten here, for good.
    void settleThemes(Handle handle, Retro retro) {
        var id = retro.id();
        var alone = cards.all(handle, id).stream().filter(card -> card.theme().isEmpty()).toList();
        var titles = alone.stream().map(card -> RetroText.title(card.words())).toList();
        cards.assign(handle, id, alone, themes.add(handle, id, titles));
        themes.dropEmpty(handle, id);
        if (Phase.VOTE.after(retro.furthest())) {
            if (retro.writers() == 0) {
                retros.setWriters(handle, id, cards.count(handle, id).writers());
            }
            if (retro.anonymous()) {
                cards.forgetAuthors(handle, id);
                vacuum(handle, retro);
            }
            pseudonyms.newKey(handle, id);
            retros.setDots(handle, id, retro.budget(themes.made(handle, id).size()));
        }
    }

    void endTalking(Handle handle, Retro retro) {
        // Their own messages lead no further.
        themes.ranked(handle, retro.id()).stream()
                .filter(theme -> theme.state() == Theme.State.TALKED)
                .forEach(theme -> kit.outbox().refresh(handle, theme.id().subject()));
        themes.turn(handle, retro.id(), Theme.State.TALKED, Theme.State.DISCUSSED);
        themes.turn(handle, retro.id(), Theme.State.OPEN, Theme.State.PARKED);
        dots.delete(handle, retro.id());
        if (retro.anonymous()) {
            vacuum(handle, retro);
        }
    }

    /// Before it goes one phase back.
    void undo(Handle handle, Retro retro) {
        switch (retro.phase()) {
            case ACTIONS, COLLECT, GROUP, VOTE, CLOSE -> {}
            case PAIR, FOUR -> together.undo(handle, retro);
            case DISCUSS -> {
                themes.turn(handle, retro.id(), Theme.State.TALKED, Theme.State.OPEN);
                themes.turn(handle, retro.id(), Theme.State.DISCUSSED, Theme.State.OPEN);
            }
            case AGREE -> themes.turn(handle, retro.id(), Theme.State.PARKED, Theme.State.OPEN);
        }
    }

    /// Old row versions go too, as soon as no transaction can see them.
    void vacuum(Handle handle, Retro retro) {
        kit.alarms().set(handle, retro.id().as("vacuum"), kit.agenda().instant());
    }
}
