package relance.slack;

import relance.config.PlatformSettings;
import relance.config.Secret;
import relance.config.SettingValues;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Reads what Slack gave; without any of it, Slack is not served.
public final class SlackSettings implements PlatformSettings<SlackAccess> {
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    private static final String API_URL = "SLACK_API_URL";

    private static final int SHORTEST_SECRET = 16;

    @Override
    public String prefix() {
        return "SLACK_";
    }

    @Override
    public List<String> names() {
        return List.of(SIGNING_SECRET, BOT_TOKEN, API_URL);
    }

    @Override
    public String howTo() {
        return "For Slack, set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN.";
    }

    @Override
    public Optional<SlackAccess> read(SettingValues values) {
        return values.hasAny(names())
                ? Optional.of(new SlackAccess(api(values), botToken(values), signingSecret(values)))
                : Optional.empty();
    }

    private static Secret signingSecret(SettingValues values) {
        String where =
                "Copy it from \"Basic Information\" → \"App Credentials\" of your app at"
                        + " https://api.slack.com/apps.";
        var found = values.value(SIGNING_SECRET);
        if (found.isEmpty()) return values.missing(SIGNING_SECRET, where);
        if (found.get().length() < SHORTEST_SECRET || found.get().matches(".*\\s.*")) {
            return values.malformed(SIGNING_SECRET, "does not look like a signing secret", where);
        }
        return new Secret(found.get());
    }

    private static Secret botToken(SettingValues values) {
        String where =
                "Copy the \"Bot User OAuth Token\" (xoxb-…) from \"OAuth & Permissions\" of your app"
                        + " at https://api.slack.com/apps.";
        var found = values.value(BOT_TOKEN);
        if (found.isEmpty()) return values.missing(BOT_TOKEN, where);
        if (!found.get().matches("(xoxe\\.)?xoxb-\\S+")) {
            return values.malformed(
                    BOT_TOKEN, "is not a bot token, which begins with xoxb-", where);
        }
        return new Secret(found.get());
    }

    private static URI api(SettingValues values) {
        String text = values.value(API_URL).orElse("https://slack.com/api/");
        try {
            var uri = URI.create(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null) return uri;
        } catch (IllegalArgumentException notAnAddress) {
            // Said below.
        }
        values.malformed(
                API_URL,
                "is not a web address",
                "Leave it out, or set it to an address like https://slack.com/api/.");
        return URI.create("https://slack.com/api/");
    }
}
