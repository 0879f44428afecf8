package relance.retro.begin;

import static relance.chat.Text.said;

import relance.chat.Form;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.retro.board.StickyForm;
import relance.retro.model.BeginCommand;

import java.util.List;

/// The form that keeps something for the next retro of a place.
final class NoteForm {
    private NoteForm() {}

    static Form of(PlaceId place, List<Text> columns, String words, int column) {
        return new Form(
                        said("retro.keep.form"),
                        said("retro.keep.send"),
                        new BeginCommand.Kept(place).ref(),
                        List.of(
                                StickyForm.column(columns).value(Integer.toString(column)),
                                StickyForm.words(words)))
                .intro(said("retro.keep.intro"));
    }
}
