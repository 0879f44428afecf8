package relance;

import jakarta.servlet.http.HttpServlet;

import relance.chat.Router;
import relance.inbox.Greeter;
import relance.kit.Kit;
import relance.outbox.Carrier;
import relance.outbox.Pace;
import relance.people.Directory;
import relance.slack.SlackEdge;
import relance.teams.TeamsEdge;
import relance.text.Catalogue;
import relance.text.CommandBook;
import relance.text.Wording;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// A platform's edge, as the rest of the program sees it.
///
/// @param name as in the column `workspace.platform`
/// @param path where the platform calls
record AppPlatform(
        String name,
        String path,
        HttpServlet servlet,
        Carrier carrier,
        BooleanSupplier connected,
        Runnable start,
        AutoCloseable edge) {

    /// What every edge stands on.
    record Ground(Kit kit, Directory directory, Router router, InstantSource wall, Greeter host) {
        Wording wording(String platform) {
            return new Wording(new Catalogue(), platform);
        }

        CommandBook commands() {
            return new CommandBook(router.features().values());
        }
    }

    /// @param committed told after each request that something may wait in the outbox
    static AppPlatform slack(Ground ground, SlackEdge.Access access, Runnable committed) {
        var edge =
                new SlackEdge(
                        new SlackEdge.Ground(
                                ground.kit().database(),
                                ground.directory(),
                                new Pace(ground.wall()),
                                ground.wording("slack"),
                                ground.wall(),
                                ground.host()),
                        access,
                        ground.router(),
                        ground.commands(),
                        committed);
        return new AppPlatform(
                "slack",
                SlackEdge.PATH,
                edge.servlet(),
                edge.carrier(),
                edge::connected,
                edge::start,
                edge);
    }

    /// @param committed told after each request that something may wait in the outbox
    static AppPlatform teams(Ground ground, TeamsEdge.Access access, Runnable committed) {
        var edge =
                new TeamsEdge(
                        new TeamsEdge.Ground(
                                ground.kit().database(),
                                ground.directory(),
                                ground.kit().outbox(),
                                new Pace(ground.wall()),
                                ground.wording("teams"),
                                ground.wall(),
                                ground.host()),
                        access,
                        ground.router(),
                        ground.commands(),
                        committed);
        return new AppPlatform(
                "teams",
                TeamsEdge.PATH,
                edge.servlet(),
                edge.carrier(),
                edge::connected,
                edge::start,
                edge);
    }
}
