package relance.lookalike.page;

import com.google.gson.JsonObject;

import relance.lookalike.Json;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.Person;
import relance.lookalike.slack.ScreenView;
import relance.lookalike.slack.Shortcut;
import relance.lookalike.slack.SlackLookalike;

import java.util.List;

/// What a person sees, as the JSON that the page draws.
final class PageState {
    private final SlackLookalike slack;

    PageState(SlackLookalike slack) {
        this.slack = slack;
    }

    /// All that this person sees; the first person of the workspace when nobody has this id.
    JsonObject seenBy(String id) {
        var screen = slack.screen(id);
        var workspace = slack.settings().workspace();
        var agenda = slack.settings().agenda();
        return Json.of(
                "team", Json.of("name", workspace.name(), "bot", workspace.botUserId()),
                "me", screen.person().id(),
                "members", members(screen),
                "places", screen.places().stream().map(PageState::place).toList(),
                "modal", screen.modal().map(modal -> modal.view()).orElse(null),
                "home", screen.home().map(home -> home.view()).orElse(null),
                "shortcuts", workspace.shortcuts().stream().map(PageState::shortcut).toList(),
                "commands", workspace.commands(),
                "agenda", agenda.movable() ? agenda.now().get().toEpochMilli() : null);
    }

    private static List<JsonObject> members(ScreenView screen) {
        return screen.people().stream()
                .map(person -> member(person, screen.told().getOrDefault(person.id(), "")))
                .toList();
    }

    private static JsonObject member(Person person, String told) {
        return Json.of(
                "id", person.id(),
                "name", person.name(),
                "handle", person.handle(),
                "locale", person.locale(),
                "zone", person.zone().getId(),
                "active", person.active(),
                "kind", person.kind().name(),
                "told", told);
    }

    private static JsonObject place(ScreenView.PlaceView place) {
        return Json.of(
                "id", place.id(),
                "name", place.name(),
                "kind", place.kind(),
                "archived", place.archived(),
                "members", place.members(),
                "messages", place.messages().stream().map(PageState::message).toList());
    }

    private static JsonObject shortcut(Shortcut shortcut) {
        return Json.of(
                "type", shortcut.type().name(),
                "name", shortcut.name(),
                "callbackId", shortcut.callbackId());
    }

    private static JsonObject message(MessageView message) {
        return Json.of(
                "ts", message.ts(),
                "user", message.user(),
                "text", message.text(),
                "blocks", message.blocks(),
                "thread", message.threadTs(),
                "ephemeral", message.ephemeral(),
                "edited", message.edited(),
                "at", message.at().toEpochMilli());
    }
}
