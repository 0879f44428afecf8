package relance.retro.model;

import static relance.chat.Text.said;

import relance.chat.Text;

/// What is promised of who wrote and voted: the same sentence wherever either is done.
public final class Promise {
    private Promise() {}

    public static Text ofStickies(Retro retro) {
        if (retro.anonymous()) {
            return said("retro.promise");
        }
        boolean together = retro.plan().format() == Format.BREAKOUTS;
        return said(together ? "retro.named.breakouts" : "retro.named");
    }

    public static Text ofDots(Retro retro) {
        return said(retro.anonymous() ? "retro.promise" : "retro.named.dots");
    }
}
