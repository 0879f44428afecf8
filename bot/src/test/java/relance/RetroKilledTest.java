package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import relance.db.Database;
import relance.db.TestDatabase;
import relance.lookalike.Agenda;
import relance.lookalike.slack.MessageView;
import relance.lookalike.slack.SlackLookalike;
import relance.lookalike.slack.SlackLookalikeSettings;
import relance.lookalike.slack.SlackSeat;
import relance.lookalike.slack.SlackWorkspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A retro whose server is killed in every phase: the next one finds the phase, its deadline, the
/// cards, themes and dots as they were, and takes the next click, or the deadline, from there.
@Order(1)
class RetroKilledTest {
    private static final String ROOM = "#website";

    private static final Map<String, String> SHOWN =
            Map.of(
                    "collect", "Écrire",
                    "group", "Regrouper",
                    "vote", "Voter",
                    "discuss", "Échanger",
                    "agree", "Convenir",
                    "close", "Conclure");

    private PGSimpleDataSource source;
    private Database database;
    private SlackLookalike slack;
    private ChildNode node;

    @BeforeEach
    void open() throws Exception {
        source = TestDatabase.source();
        database = TestDatabase.open(source);
        slack =
                SlackLookalike.patient(
                        new SlackLookalikeSettings(
                                0,
                                Office.SIGNING_SECRET,
                                Office.BOT_TOKEN,
                                SlackWorkspace.sample(),
                                new Agenda(() -> Office.MONDAY, moment -> {})));
        start();
    }

    @AfterEach
    void close() throws Exception {
        slack.disconnect();
        node.close();
        slack.close();
        database.close();
    }

    private void start() throws Exception {
        node = new ChildNode(source, slack.webApi());
        slack.connect(node.events());
        Office.until("it answers", () -> dan().command(ROOM, "help").isOk());
    }

    private SlackSeat dan() {
        return slack.seat("Dan");
    }

    /// Everything that is kept of it.
    private List<String> kept() {
        return database.transact(h ->
                h.createQuery(
                                """
                                select 'retro ' || phase || ' ' || furthest || ' ' || due_at from retro
                                union all select 'sticky ' || number || ' ' || author || ' ' || words
                                    || coalesce(theme, 0) from retro_sticky
                                union all select 'theme ' || id || ' ' || state || ' ' || dots
                                    from retro_theme
                                union all select 'dot ' || voter || ' ' || theme from retro_dot
                                union all select 'alarm ' || due_at from alarm
                                    where feature = 'retro' and aspect = 'next'
                                order by 1
                                """)
                        .mapTo(String.class)
                        .list());
    }

    private String phase() {
        return database.transact(
                h -> h.createQuery("select phase from retro").mapTo(String.class).one());
    }

    private void killedAndStarted() throws Exception {
        var before = kept();
        node.kill();
        leasesEnd();
        start();
        assertThat(kept()).isEqualTo(before);
    }

    /// What the killed server was just painting is taken up again once its lease of a minute is
    /// over: that minute passes here.
    private void leasesEnd() {
        var over = Instant.now().minusSeconds(1);
        database.run(h -> {
            h.createUpdate("update delivery set lease = :over where lease > :over")
                    .bind("over", over)
                    .execute();
            h.createUpdate("update lane set free_at = :over where free_at > :over")
                    .bind("over", over)
                    .execute();
        });
    }

    /// The retro's message, once it shows the phase it is in.
    private MessageView card(String button) {
        var title = "*" + SHOWN.get(phase()) + "*";
        return dan().await(
                        ROOM,
                        m ->
                                !m.ephemeral()
                                        && m.has("Sprint 12")
                                        && m.has(title)
                                        && m.buttons().contains(button));
    }

    private void write(String words) {
        var seat = dan();
        seat.click(card("Écrire une carte"), "Écrire une carte");
        var form = seat.awaitModal();
        assertThat(
                        seat.submit(
                                        Map.of(
                                                form.fields().getFirst(),
                                                "Start",
                                                form.fields().getLast(),
                                                words))
                                .isOk())
                .isTrue();
    }

    private void next(String phase) {
        assertThat(dan().click(card("Suite"), "Suite").isOk()).isTrue();
        Office.until("it is in " + phase, () -> phase().equals(phase));
    }

    @Test
    void in_any_phase_the_next_server_goes_on_from_where_it_was() throws Exception {
        dan().command(ROOM, "retro \"Sprint 12\"");
        write("Talk to users");
        killedAndStarted();
        write("Deploy faster");
        next("group");
        killedAndStarted();
        next("vote");
        var seat = dan();
        seat.click(card("Mes points"), "Mes points");
        seat.submit(Map.of(seat.awaitModal().fields().getFirst(), "2"));
        Office.until("the dots are kept", () -> dots() == 2);
        killedAndStarted();
        next("discuss");
        killedAndStarted();
        next("agree");
        killedAndStarted();
        node.moveTo(due());
        Office.until("its deadline moves it on", () -> phase().equals("close"));
        killedAndStarted();
        card("Terminer la rétro");
        dan().click(card("Terminer la rétro"), "Terminer la rétro");
        dan().await(ROOM, m -> m.has("Bilan") && m.has("Sprint 12"));
    }

    private int dots() {
        return database.transact(
                h -> h.createQuery("select count(*) from retro_dot").mapTo(int.class).one());
    }

    private Instant due() {
        return database.transact(
                h -> h.createQuery("select due_at from retro").mapTo(Instant.class).one());
    }
}
