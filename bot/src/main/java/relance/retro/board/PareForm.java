package relance.retro.board;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Values;
import relance.retro.model.BoardCommand;
import relance.retro.model.Retro;

import java.util.List;

/// The form that leaves some of a breakout's stickies out.
final class PareForm {
    private static final String STICKIES = "stickies";

    /// As many as one form can tick on every platform.
    static final int SHOWN = 10;

    private PareForm() {}

    static Form of(Retro retro, List<Sticky> ours) {
        var options = ours.stream().limit(SHOWN).map(Sticky::option).toList();
        return new Form(
                        said("retro.pare"),
                        said("retro.pare.send"),
                        new BoardCommand.Pared(retro.id()).ref(),
                        List.of(Field.ticks(STICKIES, said("retro.pare.which"), options).needed()))
                .intro(said("retro.pare.intro"));
    }

    static List<Long> leftOut(Values values) {
        return values.all(STICKIES).stream()
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
    }
}
