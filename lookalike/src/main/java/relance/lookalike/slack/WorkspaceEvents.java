package relance.lookalike.slack;

import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

/// What happens to people and places of the workspace; each gives the bot's answer to the event.
public final class WorkspaceEvents {
    private final Workspace workspace;
    private final Events events;

    WorkspaceEvents(Workspace workspace, Events events) {
        this.workspace = workspace;
        this.events = events;
    }

    /// `user_change`: a person is deactivated.
    public Answer deactivate(String person) {
        return change(person, member -> member.active(false));
    }

    /// `user_change`: a person is back.
    public Answer reactivate(String person) {
        return change(person, member -> member.active(true));
    }

    /// `user_change`: another name, language, zone or standing.
    public Answer change(String person, UnaryOperator<Member> step) {
        var changed = step.apply(member(person));
        workspace.replace(changed);
        return events.person("user_change", changed);
    }

    /// `team_join`: a new person.
    public Answer join(Member newcomer) {
        workspace.change(() -> {
            workspace.add(newcomer);
            return newcomer;
        });
        return events.person("team_join", newcomer);
    }

    /// `channel_archive` or `group_archive`.
    public Answer archive(String channel) {
        var place = place(channel);
        workspace.change(() -> place.archived = true);
        return events.place("archive", place, admin());
    }

    /// `channel_unarchive` or `group_unarchive`.
    public Answer unarchive(String channel) {
        var place = place(channel);
        workspace.change(() -> place.archived = false);
        return events.place("unarchive", place, admin());
    }

    /// `channel_rename` or `group_rename`.
    public Answer rename(String channel, String newName) {
        var place = place(channel);
        workspace.change(() -> place.name = newName);
        return events.place("rename", place, admin());
    }

    /// `member_joined_channel`: a person, or the bot by its name, is invited to a channel.
    public Answer invite(String person, String channel, String inviter) {
        var place = place(channel);
        var id = member(person).id();
        workspace.change(() -> place.members.add(id));
        return events.membership("member_joined_channel", place, id, member(inviter).id());
    }

    /// `member_left_channel`: a person, or the bot by its name, leaves a channel.
    public Answer leave(String person, String channel) {
        var place = place(channel);
        var id = member(person).id();
        workspace.change(() -> place.members.remove(id));
        return events.membership("member_left_channel", place, id, "");
    }

    /// `app_uninstalled`.
    public Answer uninstall() {
        return events.deliver(Json.of("type", "app_uninstalled", "event_ts", workspace.nextTs()));
    }

    /// Any other event, as JSON.
    public Answer event(String json) {
        return events.deliver(Json.parse(json).getAsJsonObject());
    }

    Member member(String person) {
        return workspace
                .memberNamed(person)
                .orElseThrow(() -> new NoSuchElementException("Nobody is called " + person));
    }

    private Conversation place(String channel) {
        return workspace
                .channelNamed(channel.replaceFirst("^#", ""))
                .orElseThrow(() -> new NoSuchElementException("No channel " + channel));
    }

    private String admin() {
        return workspace.members().getFirst().id();
    }
}
