package relance.db;

import com.sun.security.auth.module.UnixSystem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Under which account the server runs: PostgreSQL refuses to run as root.
///
/// @param prefix words put before a command so that it runs under this account
/// @param owner the user who must own the data; absent when that is simply whoever we are
/// @param stranger whether this account may be unable to reach what is ours
record ServerAccount(List<String> prefix, OptionalLong owner, boolean stranger) {
    private static final long ROOT = 0;

    ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /// The best account this machine allows.
    static ServerAccount choose() {
        if (new UnixSystem().getUid() != ROOT) {
            return new ServerAccount(List.of(), OptionalLong.empty(), false);
        }
        if (works(userNamespace())) {
            return userNamespace();
        }
        for (var nobody : nobody()) {
            if (works(nobody)) {
                return nobody;
            }
        }
        throw new EmbeddedPostgresFailure(
                "PostgreSQL refuses to run as root, and neither unshare, setpriv nor su can lend it"
                        + " another account here. Start Relance as an ordinary user, or set"
                        + " DATABASE_URL to a PostgreSQL 15 or newer.");
    }

    /// Root in a namespace without root: files stay ours, and the server sees no root.
    static ServerAccount userNamespace() {
        return new ServerAccount(List.of("unshare", "--user", "--"), OptionalLong.of(ROOT), false);
    }

    /// The user "nobody", by the programs that can switch to it: for containers without namespaces.
    static List<ServerAccount> nobody() {
        var user = number("-u");
        var group = number("-g");
        if (user.isEmpty() || group.isEmpty()) {
            return List.of();
        }
        var uid = "--reuid=" + user.getAsLong();
        var gid = "--regid=" + group.getAsLong();
        var setpriv = List.of("setpriv", uid, gid, "--clear-groups", "--");
        var su = List.of("su", "-s", "/bin/sh", "nobody", "-c", "exec \"$0\" \"$@\"", "--");
        return List.of(new ServerAccount(setpriv, user, true), new ServerAccount(su, user, true));
    }

    List<String> command(List<String> words) {
        var command = new ArrayList<>(prefix);
        command.addAll(words);
        return command;
    }

    /// Refuses a home that this account cannot enter, saying what to do.
    void mustReach(Path home) {
        if (stranger && !succeeds(command(List.of("test", "-x", home.toString())))) {
            throw new EmbeddedPostgresFailure(
                    "PostgreSQL cannot run as root, and the account nobody cannot enter "
                            + home
                            + ". Set RELANCE_HOME to a folder it can enter, for example"
                            + " /var/lib/relance, or start Relance as an ordinary user.");
        }
    }

    private static boolean works(ServerAccount account) {
        return succeeds(account.command(List.of("test", "-d", "/")));
    }

    private static boolean succeeds(List<String> command) {
        return Commands.run(command, "").filter(Commands.Result::succeeded).isPresent();
    }

    private static OptionalLong number(String flag) {
        var result = Commands.run(List.of("id", flag, "nobody"), "");
        return result.filter(Commands.Result::succeeded)
                .map(found -> OptionalLong.of(Long.parseLong(found.output().strip())))
                .orElse(OptionalLong.empty());
    }

    void own(Path folder) throws IOException {
        if (owner.isPresent()) {
            Folders.give(folder, owner.getAsLong());
        }
    }
}
