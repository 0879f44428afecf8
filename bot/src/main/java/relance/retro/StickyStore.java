package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.chat.WorkspaceId;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The cards of retros in the database.
final class StickyStore {
    private static final String SELECT =
            """
            select workspace, number, author, column_number, words, theme from retro_sticky
            where workspace = :workspace and retro = :retro
            """;

    /// As many as a button's argument can carry everywhere without losing digits.
    private static final long NUMBERS = 1L << 50;

    private final SecureRandom lots = new SecureRandom();

    /// How many cards there are, from how many people.
    record Count(int cards, int writers) {}

    /// A number for a card, drawn by lot: in no order that could tell who wrote when.
    long draw() {
        return 1 + lots.nextLong(NUMBERS);
    }

    /// Sets what this card says; false when it is somebody else's.
    boolean put(Handle handle, RetroId id, long number, String author, int column, String words) {
        return handle.createUpdate(
                                """
                                insert into retro_sticky (workspace, retro, number, author, column_number, words)
                                values (:workspace, :retro, :number, :author, :column, :words)
                                on conflict (workspace, retro, number) do update
                                set column_number = excluded.column_number, words = excluded.words
                                where retro_sticky.author = excluded.author
                                """)
                        .bind("workspace", id.workspace())
                        .bind("retro", id)
                        .bind("number", number)
                        .bind("author", author)
                        .bind("column", column)
                        .bind("words", words)
                        .execute()
                == 1;
    }

    void withdraw(Handle handle, RetroId id, long number, String author) {
        handle.createUpdate(
                        """
                        delete from retro_sticky where workspace = :workspace and retro = :retro
                        and number = :number and author = :author
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("number", number)
                .bind("author", author)
                .execute();
    }

    List<Sticky> by(Handle handle, RetroId id, String author) {
        return handle.createQuery(SELECT + " and author = :author order by column_number, number")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("author", author)
                .map((rs, context) -> card(rs))
                .list();
    }

    /// Those who wrote, of a named retro.
    List<PersonId> people(Handle handle, RetroId id) {
        return all(handle, id).stream().flatMap(card -> card.person().stream()).distinct().toList();
    }

    /// What one wrote becomes the other's.
    void give(Handle handle, RetroId id, String from, String to) {
        handle.createUpdate(
                        """
                        update retro_sticky set author = :to where workspace = :workspace
                        and retro = :retro and author = :from
                        """)
                .bind("to", to)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("from", from)
                .execute();
    }

    /// All of them: by theme, then those that have none, by column.
    List<Sticky> all(Handle handle, RetroId id) {
        return handle.createQuery(SELECT + " order by theme nulls last, column_number, number")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .map((rs, context) -> card(rs))
                .list();
    }

    List<Sticky> of(Handle handle, ThemeId theme) {
        return handle.createQuery(
                        """
                        select workspace, number, author, column_number, words, theme from retro_sticky
                        where workspace = :workspace and theme = :theme order by column_number, number
                        """)
                .bind("workspace", theme.workspace())
                .bind("theme", theme)
                .map((rs, context) -> card(rs))
                .list();
    }

    Count count(Handle handle, RetroId id) {
        return handle.createQuery(
                        """
                        select count(*) as stickies, count(distinct author) as writers
                        from retro_sticky where workspace = :workspace and retro = :retro
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .map((rs, context) -> new Count(rs.getInt("stickies"), rs.getInt("writers")))
                .one();
    }

    /// Puts cards into a theme, or takes them out of theirs.
    void assign(Handle handle, RetroId id, Collection<Long> numbers, Optional<ThemeId> theme) {
        handle.createUpdate(
                        """
                        update retro_sticky set theme = :theme where workspace = :workspace
                        and retro = :retro and number = any (:numbers)
                        """)
                .bind("theme", theme.map(ThemeId::number).orElse(null))
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bindArray("numbers", Long.class, numbers)
                .execute();
    }

    /// Puts hundreds of cards at once into a theme each.
    void assign(Handle handle, RetroId id, List<Sticky> alone, List<ThemeId> themes) {
        if (alone.isEmpty()) {
            return;
        }
        var rows =
                handle.prepareBatch(
                        """
                        update retro_sticky set theme = :theme
                        where workspace = :workspace and retro = :retro and number = :number
                        """);
        for (int i = 0; i < alone.size(); i++) {
            rows.bind("theme", themes.get(i))
                    .bind("workspace", id.workspace())
                    .bind("retro", id)
                    .bind("number", alone.get(i).number())
                    .add();
        }
        rows.execute();
    }

    void merge(Handle handle, ThemeId from, ThemeId into) {
        handle.createUpdate(
                        """
                        update retro_sticky set theme = :into
                        where workspace = :workspace and theme = :from
                        """)
                .bind("into", into)
                .bind("from", from)
                .bind("workspace", from.workspace())
                .execute();
    }

    /// What was left over last time, as stickies of nobody.
    void copy(Handle handle, ThemeId from, RetroId to, ThemeId into) {
        for (var card : of(handle, from)) {
            insert(handle, to, draw(), Optional.empty(), -1, card.words(), Optional.of(into));
        }
    }

    /// Forgets for good who wrote what, and in what order it came.
    void forgetAuthors(Handle handle, RetroId id) {
        var cards = new ArrayList<>(all(handle, id));
        Collections.shuffle(cards, lots);
        handle.createUpdate(
                        "delete from retro_sticky where workspace = :workspace and retro = :retro")
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .execute();
        for (var card : cards) {
            insert(handle, id, draw(), Optional.empty(), card.column(), card.words(), card.theme());
        }
    }

    private static void insert(
            Handle handle,
            RetroId id,
            long number,
            Optional<String> author,
            int column,
            String words,
            Optional<ThemeId> theme) {
        handle.createUpdate(
                        """
                        insert into retro_sticky (workspace, retro, number, author, column_number, words, theme)
                        values (:workspace, :retro, :number, :author, :column, :words, :theme)
                        """)
                .bind("workspace", id.workspace())
                .bind("retro", id)
                .bind("number", number)
                .bind("author", author.orElse(null))
                .bind("column", column)
                .bind("words", words)
                .bind("theme", theme.map(ThemeId::number).orElse(null))
                .execute();
    }

    /// Who wrote each card of a named retro, where it was one person.
    static HashMap<Long, PersonId> authors(Retro retro, List<Sticky> cards) {
        var found = new HashMap<Long, PersonId>();
        if (!retro.anonymous()) {
            for (var card : cards) {
                card.person().ifPresent(person -> found.put(card.number(), person));
            }
        }
        return found;
    }

    private static Sticky card(ResultSet rs) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        long theme = rs.getLong("theme");
        return new Sticky(
                workspace,
                rs.getLong("number"),
                Optional.ofNullable(rs.getString("author")),
                rs.getInt("column_number"),
                rs.getString("words"),
                theme == 0 ? Optional.empty() : Optional.of(new ThemeId(workspace, theme)));
    }
}
