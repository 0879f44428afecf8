package relance.slack.directory;

import relance.chat.WorkspaceId;

/// A Slack team in which the app is installed.
///
/// @param url where links into the team begin, ending in a slash
public record Installation(WorkspaceId workspace, String teamId, String url, String botUser) {
    /// A link that opens a message.
    public String link(String channel, String ts) {
        return url + "archives/" + channel + "/p" + ts.replace(".", "");
    }
}
