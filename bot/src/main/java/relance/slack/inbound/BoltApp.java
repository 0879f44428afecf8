package relance.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.response.Response;
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

import org.jspecify.annotations.Nullable;

import relance.inbox.Payload;
import relance.slack.directory.Installations;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Bolt, which takes commands, shortcuts, forms and events; clicks never come here.
///
/// It verifies nothing, since the servlet has, and authorises from our own database, so that it
/// never calls Slack while a request waits.
public final class BoltApp {
    private static final Pattern ANY = Pattern.compile("^.*$", Pattern.DOTALL);

    private final Installations installations;
    private final Requests requests;
    private final RosterEvents rosterEvents;
    private final String botToken;

    public BoltApp(
            Installations installations,
            Requests requests,
            RosterEvents rosterEvents,
            String botToken) {
        this.installations = installations;
        this.requests = requests;
        this.rosterEvents = rosterEvents;
        this.botToken = botToken;
    }

    public App build() {
        var config =
                AppConfig.builder()
                        .requestVerificationEnabled(false)
                        .allEventsApiAutoAckEnabled(true)
                        .subtypedMessageEventsAutoAckEnabled(true)
                        .build();
        var app = new App(config, List.of(authorization()));
        app.command(
                ANY,
                (request, context) ->
                        requests.command(Payload.form(request.getRequestBodyAsString()))
                                .map(context::ack)
                                .orElseGet(context::ack));
        app.globalShortcut(
                ANY, (request, context) -> shortcut(request.getRequestBodyAsString(), context));
        app.messageShortcut(
                ANY, (request, context) -> shortcut(request.getRequestBodyAsString(), context));
        app.viewSubmission(
                ANY,
                (request, context) ->
                        requests.submission(payload(request.getRequestBodyAsString()))
                                .map(context::ack)
                                .orElseGet(context::ack));
        app.viewClosed(ANY, (request, context) -> context.ack());
        events(app);
        return app;
    }

    private Response shortcut(String body, Context context) {
        requests.shortcut(payload(body));
        return context.ack();
    }

    private static Payload payload(String body) {
        return Payload.parse(Payload.form(body).getOrDefault("payload", "{}"));
    }

    private Middleware authorization() {
        return (request, response, chain) -> {
            var context = request.getContext();
            Optional.ofNullable(context.getTeamId())
                    .flatMap(installations::ofTeam)
                    .ifPresent(installation -> {
                        context.setBotToken(botToken);
                        context.setBotUserId(installation.botUser());
                    });
            return chain.next(request);
        };
    }

    private void events(App app) {
        app.event(
                AppMentionEvent.class,
                (payload, context) -> {
                    var event = payload.getEvent();
                    requests.said(
                            new Requests.Said(
                                    payload.getEventId(),
                                    text(context.getTeamId()),
                                    text(event.getUser()),
                                    text(event.getTeam()),
                                    text(event.getChannel()),
                                    text(event.getText()),
                                    text(event.getThreadTs())));
                    return context.ack();
                });
        app.event(
                MessageEvent.class,
                (payload, context) -> {
                    var event = payload.getEvent();
                    boolean person = event.getBotId() == null && event.getUser() != null;
                    if (person && text(event.getChannelType()).equals("im")) {
                        requests.said(
                                new Requests.Said(
                                        payload.getEventId(),
                                        text(context.getTeamId()),
                                        event.getUser(),
                                        text(event.getTeam()),
                                        event.getChannel(),
                                        text(event.getText()),
                                        text(event.getThreadTs())));
                    }
                    return context.ack();
                });
        on(
                app,
                AppHomeOpenedEvent.class,
                (team, event) -> {
                    if (text(event.getTab()).equals("home")) {
                        rosterEvents.homeOpened(team, event.getUser());
                    }
                });
        on(
                app,
                MemberJoinedChannelEvent.class,
                (team, event) ->
                        rosterEvents.joined(
                                team,
                                event.getChannel(),
                                event.getUser(),
                                text(event.getInviter())));
        on(
                app,
                MemberLeftChannelEvent.class,
                (team, event) -> rosterEvents.left(team, event.getChannel(), event.getUser()));
        on(
                app,
                ChannelArchiveEvent.class,
                (team, event) -> rosterEvents.closed(team, event.getChannel()));
        on(
                app,
                GroupArchiveEvent.class,
                (team, event) -> rosterEvents.closed(team, event.getChannel()));
        on(
                app,
                ChannelDeletedEvent.class,
                (team, event) -> rosterEvents.closed(team, event.getChannel()));
        on(
                app,
                GroupDeletedEvent.class,
                (team, event) -> rosterEvents.closed(team, event.getChannel()));
        on(
                app,
                ChannelUnarchiveEvent.class,
                (team, event) -> rosterEvents.reopened(team, event.getChannel()));
        on(
                app,
                GroupUnarchiveEvent.class,
                (team, event) -> rosterEvents.reopened(team, event.getChannel()));
        on(
                app,
                ChannelRenameEvent.class,
                (team, event) ->
                        rosterEvents.renamed(
                                team, event.getChannel().getId(), event.getChannel().getName()));
        on(
                app,
                GroupRenameEvent.class,
                (team, event) ->
                        rosterEvents.renamed(
                                team, event.getChannel().getId(), event.getChannel().getName()));
        on(
                app,
                ChannelIdChangedEvent.class,
                (team, event) ->
                        rosterEvents.idChanged(
                                team, event.getOldChannelId(), event.getNewChannelId()));
        on(
                app,
                UserChangeEvent.class,
                (team, event) -> rosterEvents.changed(team, event.getUser()));
        on(app, TeamJoinEvent.class, (team, event) -> rosterEvents.changed(team, event.getUser()));
    }

    /// Takes one kind of event from the team that the app is authorised in, which for a shared
    /// channel is not the one that the envelope names first.
    private static <E extends Event> void on(
            App app, Class<E> kind, BiConsumer<String, E> listener) {
        BoltEventHandler<E> handler =
                (payload, context) -> {
                    listener.accept(text(context.getTeamId()), payload.getEvent());
                    return context.ack();
                };
        app.event(kind, handler);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
