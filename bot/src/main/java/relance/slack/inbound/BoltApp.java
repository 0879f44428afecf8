package relance.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;

import relance.config.Secret;
import relance.slack.directory.Installations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bolt, which takes commands, shortcuts, forms and events; clicks never come here.
///
/// It verifies nothing, since the servlet has, and authorises from our own database, so that it
/// never calls Slack while a request waits.
///
/// @param botToken Bolt wants one to know that the app is installed; nothing is called with it
public record BoltApp(
        Installations installations,
        TypedWords words,
        Shortcuts shortcuts,
        SentForms forms,
        RosterEvents roster,
        Secret botToken) {
    private static final Pattern ANY = Pattern.compile("^.*$", Pattern.DOTALL);

    public App build() {
        var config =
                AppConfig.builder()
                        .requestVerificationEnabled(false)
                        .allEventsApiAutoAckEnabled(true)
                        .subtypedMessageEventsAutoAckEnabled(true)
                        .build();
        var app = new App(config, List.of(authorization()));
        commands(app);
        shortcuts(app);
        forms(app);
        new Listeners(app, words, roster).register();
        return app;
    }

    private void commands(App app) {
        app.command(
                ANY,
                (sent, context) ->
                        words.command(sent.getPayload()).map(context::ack).orElseGet(context::ack));
    }

    private void shortcuts(App app) {
        app.globalShortcut(
                ANY,
                (sent, context) -> {
                    shortcuts.global(sent.getPayload());
                    return context.ack();
                });
        app.messageShortcut(
                ANY,
                (sent, context) -> {
                    shortcuts.onMessage(sent.getPayload());
                    return context.ack();
                });
    }

    private void forms(App app) {
        app.viewSubmission(
                ANY,
                (sent, context) ->
                        forms.take(sent.getPayload()).map(context::ack).orElseGet(context::ack));
        app.viewClosed(ANY, (sent, context) -> context.ack());
    }

    private Middleware authorization() {
        return (request, response, chain) -> {
            var context = request.getContext();
            Optional.ofNullable(context.getTeamId())
                    .flatMap(installations::ofTeam)
                    .ifPresent(installation -> {
                        context.setBotToken(botToken.value());
                        context.setBotUserId(installation.botUser());
                    });
            return chain.next(request);
        };
    }
}
