package relance.slack.inbound;

import static relance.slack.inbound.Told.text;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelIdChangedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupDeletedEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;

import java.util.function.BiConsumer;

/// The events that Bolt is asked for, and who hears of each.
record Listeners(App app, TypedWords words, RosterEvents roster) {
    void register() {
        onWords(AppMentionEvent.class, this::mentioned);
        onWords(MessageEvent.class, this::said);
        on(AppHomeOpenedEvent.class, this::homeOpened);
        on(MemberJoinedChannelEvent.class, this::joined);
        on(MemberLeftChannelEvent.class, (t, e) -> roster.left(t, e.getChannel(), e.getUser()));
        on(ChannelArchiveEvent.class, (team, event) -> roster.closed(team, event.getChannel()));
        on(GroupArchiveEvent.class, (team, event) -> roster.closed(team, event.getChannel()));
        on(ChannelDeletedEvent.class, (team, event) -> roster.closed(team, event.getChannel()));
        on(GroupDeletedEvent.class, (team, event) -> roster.closed(team, event.getChannel()));
        on(ChannelUnarchiveEvent.class, (team, event) -> roster.reopened(team, event.getChannel()));
        on(GroupUnarchiveEvent.class, (team, event) -> roster.reopened(team, event.getChannel()));
        on(ChannelRenameEvent.class, this::renamed);
        on(GroupRenameEvent.class, this::renamed);
        on(ChannelIdChangedEvent.class, this::idChanged);
        on(UserChangeEvent.class, (team, event) -> roster.changed(team, event.getUser()));
        on(TeamJoinEvent.class, (team, event) -> roster.changed(team, event.getUser()));
    }

    /// Takes one kind of event from the team that the app is authorised in, which for a shared
    /// channel is not the one that the envelope names first.
    private <E extends Event> void on(Class<E> kind, BiConsumer<String, E> listener) {
        onWords(kind, (team, payload) -> listener.accept(team, payload.getEvent()));
    }

    private <E extends Event> void onWords(
            Class<E> kind, BiConsumer<String, EventsApiPayload<E>> listener) {
        app.event(
                kind,
                (payload, context) -> {
                    listener.accept(text(context.getTeamId()), payload);
                    return context.ack();
                });
    }

    private void mentioned(String team, EventsApiPayload<AppMentionEvent> payload) {
        var event = payload.getEvent();
        words.said(
                new TypedWords.Said(
                        payload.getEventId(),
                        team,
                        text(event.getUser()),
                        text(event.getTeam()),
                        text(event.getChannel()),
                        text(event.getText()),
                        text(event.getThreadTs())));
    }

    private void said(String team, EventsApiPayload<MessageEvent> payload) {
        var event = payload.getEvent();
        boolean byPerson = event.getBotId() == null && event.getUser() != null;
        if (!byPerson || !text(event.getChannelType()).equals("im")) {
            return;
        }
        words.said(
                new TypedWords.Said(
                        payload.getEventId(),
                        team,
                        event.getUser(),
                        text(event.getTeam()),
                        event.getChannel(),
                        text(event.getText()),
                        text(event.getThreadTs())));
    }

    private void homeOpened(String team, AppHomeOpenedEvent event) {
        if (text(event.getTab()).equals("home")) {
            roster.homeOpened(team, event.getUser());
        }
    }

    private void joined(String team, MemberJoinedChannelEvent event) {
        roster.joined(team, event.getChannel(), event.getUser(), text(event.getInviter()));
    }

    private void renamed(String team, ChannelRenameEvent event) {
        roster.renamed(team, event.getChannel().getId(), event.getChannel().getName());
    }

    private void renamed(String team, GroupRenameEvent event) {
        roster.renamed(team, event.getChannel().getId(), event.getChannel().getName());
    }

    private void idChanged(String team, ChannelIdChangedEvent event) {
        roster.idChanged(team, event.getOldChannelId(), event.getNewChannelId());
    }
}
