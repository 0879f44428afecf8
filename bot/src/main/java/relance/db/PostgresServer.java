package relance.db;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The server's own programs, applied to one home: create the data, start, stop.
record PostgresServer(
        PostgresBinaries binaries, ServerAccount account, Path home, Map<String, String> settings) {
    static final String USER = "relance";
    private static final String LOOPBACK = "127.0.0.1";
    private static final String OUR_SETTINGS = "relance.conf";
    private static final int MAJOR_VERSION = 18;
    private static final int PATIENCE_SECONDS = 120;
    private static final int QUOTED_LINES = 15;
    private static final long LARGE_LOG = 5_000_000;

    PostgresServer {
        settings = Map.copyOf(settings);
    }

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    /// Makes the data folder if there is none. A start killed half-way leaves none behind.
    void create(String password) throws IOException {
        if (Files.exists(data())) {
            mustBeOurVersion();
            return;
        }
        var unfinished = home.resolve("data.unfinished");
        Folders.delete(unfinished);
        Files.createDirectory(unfinished);
        account.own(unfinished);
        // Through a pipe of the account's own making: the password is in no file and no argument.
        run(
                "create its data in " + home,
                password + "\n",
                List.of(
                        "/bin/sh",
                        "-c",
                        "cat | \"$0\" \"$@\" --pwfile=/dev/stdin",
                        binaries.program("initdb").toString(),
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"));
        Files.writeString(
                unfinished.resolve("pg_hba.conf"),
                "host all all " + LOOPBACK + "/32 scram-sha-256\n");
        var configuration = unfinished.resolve("postgresql.conf");
        Files.writeString(
                configuration,
                Files.readString(configuration) + "\ninclude '" + OUR_SETTINGS + "'\n");
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void mustBeOurVersion() throws IOException {
        var file = data().resolve("PG_VERSION");
        var found = Files.exists(file) ? Files.readString(file).strip() : "unknown";
        if (!found.equals(Integer.toString(MAJOR_VERSION))) {
            throw new EmbeddedPostgresFailure(
                    "The data in "
                            + data()
                            + " is of PostgreSQL version "
                            + found
                            + ", and this Relance brings "
                            + MAJOR_VERSION
                            + ". Dump it with the version it is of, or set RELANCE_HOME to another"
                            + " folder.");
        }
    }

    /// Starts the server, waits until it accepts connections, and returns its port.
    int start() throws IOException {
        int port = freePort();
        Files.writeString(home.resolve("port"), Integer.toString(port));
        Files.writeString(data().resolve(OUR_SETTINGS), configuration(port));
        account.own(data());
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(
                    log(), home.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        account.own(log());
        run("start", "", pgCtl("start", "--log=" + log(), "--timeout=" + PATIENCE_SECONDS));
        return port;
    }

    /// Ends sessions, writes everything down, and stops.
    void stop() {
        run("stop", "", pgCtl("stop", "--mode=fast", "--timeout=" + PATIENCE_SECONDS));
    }

    private List<String> pgCtl(String verb, String... options) {
        var words = new ArrayList<String>();
        words.add(binaries.program("pg_ctl").toString());
        words.add(verb);
        words.add("--pgdata=" + data());
        words.add("--wait");
        words.add("--silent");
        words.addAll(List.of(options));
        return words;
    }

    private String configuration(int port) {
        var text = new StringBuilder("# Written anew at each start.\n");
        text.append("listen_addresses = '").append(LOOPBACK).append("'\n");
        text.append("port = ").append(port).append('\n');
        // No socket: a path can be too long for one, and a folder too open.
        text.append("unix_socket_directories = ''\n");
        text.append("timezone = 'UTC'\nlog_timezone = 'UTC'\n");
        text.append("cluster_name = 'relance'\n");
        settings.forEach(
                (name, value) -> text.append(name).append(" = '").append(value).append("'\n"));
        return text.toString();
    }

    /// The port of last time if it is free, so that what somebody wrote down stays true.
    private int freePort() throws IOException {
        var kept = home.resolve("port");
        if (Files.exists(kept)) {
            try {
                return free(Integer.parseInt(Files.readString(kept).strip()));
            } catch (IOException | NumberFormatException _) {
                // It is taken: then any other.
            }
        }
        return free(0);
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return socket.getLocalPort();
        }
    }

    private void run(String purpose, String input, List<String> words) {
        var result =
                Commands.run(account.command(words), input)
                        .orElseThrow(() ->
                                new EmbeddedPostgresFailure(
                                        "Cannot run " + words.getFirst() + " here"));
        if (!result.succeeded()) {
            throw new EmbeddedPostgresFailure(
                    "The embedded PostgreSQL could not "
                            + purpose
                            + ".\n"
                            + result.output().strip()
                            + lastLines());
        }
    }

    private String lastLines() {
        try {
            if (!Files.exists(log())) {
                return "";
            }
            var lines = Files.readAllLines(log());
            var last = lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size());
            return "\nThe end of " + log() + ":\n" + String.join("\n", last);
        } catch (IOException e) {
            return "\nIts log " + log() + " cannot be read: " + e.getMessage();
        }
    }
}
