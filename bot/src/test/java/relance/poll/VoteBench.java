package relance.poll;

import org.junit.jupiter.api.Test;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Text;
import relance.chat.Values;
import relance.chat.WorkspaceId;
import relance.db.Database;
import relance.db.EmbeddedPostgres;
import relance.kit.Kit;
import relance.kit.Pseudonyms;
import relance.poll.kind.SingleChoice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// How many votes a second are committed, and whether that falls as a poll fills. Not part of the
/// tests: `mvn -pl bot -am test -Dtest=VoteBench -Dsurefire.failIfNoSpecifiedTests=false`.
class VoteBench {
    private static final int VOTERS = 10_000;
    private static final int BLOCK = 1_000;
    private static final int AT_ONCE = 64;

    @Test
    void votes_a_second() throws Exception {
        var home = Path.of("target/bench-postgres");
        try (var server = EmbeddedPostgres.start(home)) {
            server.dropDatabase("bench");
            server.createDatabase("bench");
            try (var database =
                    Database.open(server.url("bench"), server.user(), server.password(), 12)) {
                database.migrate();
                measure(database, false);
                measure(database, true);
            }
        }
    }

    private static void measure(Database database, boolean anonymous) throws Exception {
        var clock = InstantSource.system();
        var kit = Kit.on(database, clock, clock);
        try (var polls =
                new PollFeature(
                        kit,
                        new byte[32],
                        (poll, place, words) ->
                                new Button.Opens(Text.plain("-"), ActionRef.of("action", "new")))) {
            polls.start();
            var place = crowd(database, anonymous);
            database.analyze("person");
            database.analyze("membership");
            var poll =
                    database.transact(h ->
                            new PollStore(new Pseudonyms(new byte[32], ""))
                                    .add(
                                            h,
                                            person(place, 1),
                                            new NewPoll(
                                                    place,
                                                    "Tea?",
                                                    List.of("Yes", "No"),
                                                    new SingleChoice(),
                                                    anonymous,
                                                    false,
                                                    clock.instant().plus(Duration.ofDays(1))),
                                            clock.instant()));
            System.out.println(anonymous ? "anonymous" : "named");
            for (int from = 0; from < VOTERS; from += BLOCK) {
                long begin = System.nanoTime();
                castBlock(polls, place, poll, from);
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf("  after %6d votes: %6.0f/s%n", from + BLOCK, BLOCK / seconds);
            }
        }
    }

    private static void castBlock(PollFeature polls, PlaceId place, PollId poll, int from) {
        var bound = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = from; i < from + BLOCK; i++) {
                var voter = person(place, i + 1);
                var option = i % 2;
                threads.execute(() -> {
                    bound.acquireUninterruptibly();
                    polls.handle(
                            new Interaction(
                                    voter,
                                    place,
                                    ActionRef.of("poll", "cast", poll, option),
                                    Values.NONE));
                    bound.release();
                });
            }
        }
    }

    /// A workspace with one place full of people, numbered from the place's first.
    private static PlaceId crowd(Database database, boolean anonymous) {
        return database.transact(h -> {
            var workspace =
                    h.createQuery(
                                    "insert into workspace (platform, platform_id)"
                                            + " values ('slack', :team) returning id")
                            .bind("team", "T" + anonymous)
                            .mapTo(long.class)
                            .one();
            var place =
                    h.createQuery(
                                    "insert into place (workspace, platform_id, looked_up_at)"
                                            + " values (:w, 'C1', now()) returning id")
                            .bind("w", workspace)
                            .mapTo(long.class)
                            .one();
            h.createUpdate(
                            "insert into person (workspace, id, platform_id) overriding system"
                                    + " value select :w, :place * 1000000 + n, 'U' || n from"
                                    + " generate_series(1, :most) n")
                    .bind("w", workspace)
                    .bind("place", place)
                    .bind("most", VOTERS)
                    .execute();
            h.createUpdate(
                            "insert into membership select :w, :place, id from person"
                                    + " where workspace = :w")
                    .bind("w", workspace)
                    .bind("place", place)
                    .execute();
            return new PlaceId(new WorkspaceId(workspace), place);
        });
    }

    private static PersonId person(PlaceId place, int number) {
        return new PersonId(place.workspace(), place.number() * 1_000_000 + number);
    }
}
