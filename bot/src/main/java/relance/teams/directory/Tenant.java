package relance.teams.directory;

import relance.chat.WorkspaceId;

/// A Teams tenant in which the bot is installed.
///
/// @param bot the bot's own id, `28:` and the app's
/// @param serviceUrl where its Connector was last seen
/// @param linkHost where links to its messages lead
public record Tenant(
        WorkspaceId workspace, String id, String bot, String serviceUrl, String linkHost) {}
