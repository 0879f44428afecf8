package relance.trial;

import relance.App;
import relance.cli.OpenDatabase;
import relance.config.Settings;
import relance.inbox.Edge;

import java.net.URI;
import java.util.List;

/// The real bot on a real PostgreSQL of its own, on this machine alone.
final class TriedBot implements AutoCloseable {
    static final String HERE = "127.0.0.1";

    private final OpenDatabase opened;
    private final App app;

    private TriedBot(OpenDatabase opened, App app) {
        this.opened = opened;
        this.app = app;
    }

    /// @param platform that it serves
    /// @param port where it listens; 0 for any free one
    static TriedBot start(
            Settings.Trial settings, TryAgenda agenda, Edge.Opening platform, int port) {
        var opened = OpenDatabase.of(settings.database());
        var database = opened.database();
        database.migrate();
        var key = settings.key().bytes();
        var app = new App(new App.Plan(database, key, List.of(platform), HERE, port, agenda));
        app.start();
        agenda.whenMoved(app::sweep);
        return new TriedBot(opened, app);
    }

    /// Where it takes what is sent to this path.
    URI at(String path) {
        return URI.create("http://" + HERE + ":" + app.port() + path);
    }

    boolean connected() {
        return app.connected();
    }

    @Override
    public void close() throws Exception {
        app.close();
        opened.close();
    }
}
