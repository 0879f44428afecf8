package relance.cli;

import relance.config.PlatformSettings;
import relance.inbox.Edge;
import relance.slack.SlackSettings;
import relance.teams.TeamsSettings;

import java.util.List;

/// The platforms that can be served. Another one is a line here, and nobody else counts them.
public final class Platforms {
    public static final List<PlatformSettings<? extends Edge.Opening>> ALL =
            List.of(new SlackSettings(), new TeamsSettings());

    private Platforms() {}
}
