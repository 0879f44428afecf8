package relance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Form;
import relance.chat.Id;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Text;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.people.Directory;
import relance.people.PersonNumbers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Somebody of whom nothing is written is in a place when the platform says so, and only then.
class PresenceTest {
    private record Thing(WorkspaceId workspace, long number) implements Id {}

    private final Village village = new Village();
    private final AtomicReference<Instant> now = new AtomicReference<>(Village.NOW);
    private final Presence presence =
            new Presence(village.kit.people(), new Pseudonyms(new byte[32], "test"), now::get);
    private final Directory directory = new Directory(new PersonNumbers(new byte[32]));
    private final Thing thing = new Thing(village.workspace, 7);
    private final PersonId stranger = directory.stranger(village.workspace, "UStranger");

    @AfterEach
    void close() {
        village.close();
    }

    private static Interaction does(
            PersonId person, PlaceId place, boolean vouched, ActionRef action) {
        return new Interaction(
                person,
                place,
                action,
                Values.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                vouched);
    }

    private Interaction click(PersonId person, PlaceId place) {
        return does(person, place, true, ActionRef.of("test", "open", thing));
    }

    private boolean isIn(Interaction interaction) {
        return village.database.transact(
                h -> presence.isIn(h, interaction, thing, village.general));
    }

    /// What the form does that is opened by this click.
    private ActionRef opened(Interaction click) {
        var form =
                new Form(
                        Text.plain("Form"),
                        Text.plain("Send"),
                        ActionRef.of("test", "sent", thing),
                        Optional.empty(),
                        List.of());
        var reply =
                village.database.transact(h ->
                        presence.reply(h, click, thing, village.general, new Reply.Open(form)));
        return ((Reply.Open) reply).form().action();
    }

    private boolean isInWhenSending(PersonId person, ActionRef form) {
        return isIn(does(person, village.general, false, form));
    }

    @Test
    void the_platform_vouches_for_the_place_of_a_click_and_for_no_other() {
        assertThat(isIn(click(stranger, village.general))).isTrue();
        assertThat(isIn(click(stranger, village.board))).isFalse();
        assertThat(isInWhenSending(stranger, ActionRef.of("test", "sent", thing))).isFalse();
    }

    @Test
    void a_form_opened_there_can_be_sent_for_an_hour_by_whoever_opened_it() {
        var form = opened(click(stranger, village.general));
        assertThat(isInWhenSending(stranger, form)).isTrue();
        assertThat(isInWhenSending(directory.stranger(village.workspace, "UOther"), form))
                .isFalse();
        now.set(Village.NOW.plus(Duration.ofMinutes(59)));
        assertThat(isInWhenSending(stranger, form)).isTrue();
        now.set(Village.NOW.plus(Duration.ofHours(2)));
        assertThat(isInWhenSending(stranger, form)).isFalse();
    }

    @Test
    void whoever_is_on_the_list_gets_no_pass_that_would_outlast_it() {
        assertThat(opened(click(village.ana, village.general)))
                .isEqualTo(ActionRef.of("test", "sent", thing));
    }

    @Test
    void a_person_has_the_same_number_before_and_after_they_are_written_down() {
        var written =
                village.database.transact(
                        h -> directory.personId(h, village.workspace, "UStranger", false));
        assertThat(written).isEqualTo(stranger);
        assertThat(directory.stranger(village.workspace, "UOther")).isNotEqualTo(stranger);
    }

    @Test
    void a_stranger_is_read_as_one_of_the_others() {
        var read = village.database.transact(h -> village.kit.people().person(h, stranger));
        assertThat(read.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(read.language()).isEqualTo(Locale.ENGLISH);
    }
}
