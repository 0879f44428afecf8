package relance.lookalike.slack;

import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.List;

/// What a person sees, as the JSON that the page draws.
final class PageState {
    private final Workspace workspace;
    private final Agenda agenda;

    PageState(Workspace workspace, Agenda agenda) {
        this.workspace = workspace;
        this.agenda = agenda;
    }

    /// All that this person sees; the first person of the team when nobody has this id.
    JsonObject seenBy(String id) {
        return workspace.read(() -> state(viewer(id)));
    }

    private Member viewer(String id) {
        return workspace
                .member(id)
                .filter(member -> !member.isBot())
                .orElseGet(() -> workspace.team.members().getFirst());
    }

    private JsonObject state(Member viewer) {
        var team = workspace.team;
        var screen = workspace.screen(viewer.id());
        return Json.of(
                "team", Json.of("name", team.name(), "bot", team.botUserId()),
                "me", viewer.id(),
                "members", workspace.members().stream().map(this::member).toList(),
                "places", places(viewer),
                "modal", screen.top().map(view -> view.toJson(team)).orElse(null),
                "home", screen.home.map(view -> view.toJson(team)).orElse(null),
                "shortcuts", team.shortcuts().stream().map(PageState::shortcut).toList(),
                "commands", team.commands(),
                "agenda", agenda.movable() ? agenda.now().get().toEpochMilli() : null);
    }

    private List<JsonObject> places(Member viewer) {
        var places = new ArrayList<JsonObject>();
        for (var place : workspace.conversations()) {
            if (place.members.contains(viewer.id())) {
                places.add(
                        Json.of(
                                "id", place.id,
                                "name", place.name,
                                "kind", place.kind.name(),
                                "archived", place.archived,
                                "members", place.members,
                                "messages",
                                        workspace.seenBy(viewer.id(), place).stream()
                                                .map(PageState::message)
                                                .toList()));
            }
        }
        return places;
    }

    private JsonObject member(Member member) {
        return Json.of(
                "id", member.id(),
                "name", member.name(),
                "handle", member.handle(),
                "locale", member.locale(),
                "zone", member.zone().getId(),
                "active", member.active(),
                "kind", member.kind().name(),
                "told", lastTold(member));
    }

    /// When the bot last wrote to somebody in private, so that the page can mark them.
    private String lastTold(Member member) {
        if (member.isBot()) {
            return "";
        }
        var messages = workspace.direct(member.id()).messages;
        return messages.isEmpty() ? "" : messages.getLast().ts();
    }

    private static JsonObject shortcut(Shortcut shortcut) {
        return Json.of(
                "type", shortcut.type().name(),
                "name", shortcut.name(),
                "callbackId", shortcut.callbackId());
    }

    private static JsonObject message(Message message) {
        return Json.of(
                "ts", message.ts(),
                "user", message.user(),
                "text", message.text(),
                "blocks", message.blocks(),
                "thread", message.threadTs(),
                "ephemeral", message.isEphemeral(),
                "edited", message.edited(),
                "at", message.at().toEpochMilli());
    }
}
