package relance.action.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import relance.chat.ActionRef;
import relance.chat.PlaceId;
import relance.chat.Subject;
import relance.chat.WorkspaceId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ActionCommandTest {
    private static final WorkspaceId TEAM = new WorkspaceId(1);
    private static final ActionId ID = new ActionId(TEAM, 12);
    private static final Due FRIDAY = Due.on(LocalDate.of(2026, 11, 27));

    static final List<ActionCommand> COMMANDS =
            List.of(
                    new ActionCommand.Type(),
                    new ActionCommand.FromMessage(),
                    new ActionCommand.FromOutcome(
                            new Subject("poll", "poll", TEAM, 4), new PlaceId(TEAM, 1), "a|b"),
                    new ActionCommand.Confirm(7, Optional.of(FRIDAY)),
                    new ActionCommand.Confirm(7, Optional.empty()),
                    new ActionCommand.OpenDraft(7),
                    new ActionCommand.Create(7),
                    new ActionCommand.Mine(),
                    new ActionCommand.Undo(ID, 3),
                    new ActionCommand.More(ID),
                    new ActionCommand.History(ID),
                    new ActionCommand.SendAgain(ID));

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void what_a_button_carries_is_read_back(ActionCommand command) {
        comesBack(command);
    }

    @ParameterizedTest
    @EnumSource
    void so_is_what_opens_and_sends_each_form(Question question) {
        comesBack(new ActionCommand.Open(ID, question));
        comesBack(new ActionCommand.Send(ID, question));
    }

    @ParameterizedTest
    @EnumSource
    void so_is_each_tap(Tap tap) {
        comesBack(new ActionCommand.Press(ID, tap));
    }

    @ParameterizedTest
    @EnumSource
    void each_view_is_known_by_its_word(ActionView view) {
        assertThat(ActionView.of(ID.as(view))).isEqualTo(view);
    }

    @Test
    void each_offer_is_a_message_of_its_own() {
        var offers = Arrays.asList(ActionView.offer(ID, 1), ActionView.offer(ID, 2));
        assertThat(offers).extracting(Subject::aspect).containsExactly("request", "request-2");
        assertThat(offers).extracting(ActionView::of).containsOnly(ActionView.REQUEST);
    }

    private static void comesBack(ActionCommand command) {
        var carried = ActionRef.decode(command.ref().encode()).orElseThrow();
        assertThat(ActionCommand.decode(TEAM, carried)).contains(command);
    }
}
