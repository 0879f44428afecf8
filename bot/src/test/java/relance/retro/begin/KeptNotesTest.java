package relance.retro.begin;

import static org.assertj.core.api.Assertions.assertThat;

import static relance.retro.RetroWorld.opened;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Address;
import relance.chat.Field;
import relance.chat.Interaction;
import relance.chat.Source;
import relance.chat.Values;
import relance.kit.Written;
import relance.retro.RetroWorld;

import java.util.Map;
import java.util.Optional;

/// What is kept between two retros.
class KeptNotesTest {
    private final RetroWorld world = new RetroWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_message_is_kept_and_becomes_a_card_of_whoever_kept_it() {
        var message = new Source(new Address("x"), "https://x.org", "The build broke again");
        var form =
                opened(
                        world.feature.handle(
                                new Interaction(
                                        world.bo,
                                        world.team,
                                        ActionRef.of("retro", "keep"),
                                        Values.NONE,
                                        Optional.of(message),
                                        Optional.empty())));
        assertThat(((Field.Lines) form.fields().getLast()).value())
                .isEqualTo("The build broke again");
        world.send(world.bo, form.action(), Map.of("column", 1, "words", "The build broke again"));
        var id = world.begin("live");
        assertThat(world.stickies(id))
                .singleElement()
                .matches(sticky ->
                        sticky.columnNumber() == 1 && sticky.words().startsWith("The build"));
        assertThat(world.number("select count(*) from retro_note")).isZero();
        assertThat(Written.english(world.press(world.bo, "mine", id, 0))).contains("The build");
    }

    @Test
    void in_an_anonymous_retro_nothing_is_left_of_who_kept_it() {
        var form = opened(world.type(world.bo, "keep", "Quiet words"));
        world.send(world.bo, form.action(), Map.of("column", 0, "words", "Quiet words"));
        world.begin("anonymous live");
        assertThat(world.words("select author from retro_sticky"))
                .allMatch(author -> author.matches("[0-9a-f]{64}"));
        assertThat(world.number("select count(*) from retro_note")).isZero();
    }

    @Test
    void nothing_is_kept_in_a_private_conversation() {
        var reply =
                world.feature.handle(
                        new Interaction(
                                world.ana,
                                world.direct,
                                ActionRef.of("retro", "keep"),
                                Values.words("words")));
        assertThat(Written.english(reply)).contains("must both be there");
    }
}
