package relance.retro.board;

import org.jdbi.v3.core.Handle;

import relance.chat.PersonId;
import relance.retro.model.RetroId;
import relance.retro.model.ThemeId;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The stickies of retros in the database.
public final class StickyStore {
    private static final String SELECT =
            """
            select workspace, number, author, column_number, words, theme from retro_sticky
            where workspace = :retro.workspace and retro = :retro.number
            """;

    /// As many as a button's argument can carry everywhere without losing digits.
    private static final long NUMBERS = 1L << 50;

    private final SecureRandom lots = new SecureRandom();

    /// How many stickies there are, from how many people.
    public record Count(int stickies, int writers) {}

    /// A number for a sticky, drawn by lot: in no order that could tell who wrote when.
    public long draw() {
        return 1 + lots.nextLong(NUMBERS);
    }

    /// A new one under a number drawn by lot.
    public void add(Handle handle, RetroId id, String author, int column, String words) {
        put(handle, id, draw(), author, column, words);
    }

    /// Sets what this sticky says; false when it is somebody else's.
    public boolean put(
            Handle handle, RetroId id, long number, String author, int column, String words) {
        var put =
                handle.createUpdate(
                        """
                        insert into retro_sticky (workspace, retro, number, author, column_number,
                            words)
                        values (:workspace, :retro, :number, :author, :columnNumber, :words)
                        on conflict (workspace, retro, number) do update
                        set column_number = excluded.column_number, words = excluded.words
                        where retro_sticky.author = excluded.author
                        """);
        var by = Optional.of(author);
        var sticky = new Sticky(id.workspace(), number, by, column, words, Optional.empty());
        return put.bindMethods(sticky).bind("retro", id).execute() == 1;
    }

    void withdraw(Handle handle, RetroId id, long number, String author) {
        handle.createUpdate(
                        """
                        delete from retro_sticky where workspace = :retro.workspace
                        and retro = :retro.number and number = :number and author = :author
                        """)
                .bindMethods("retro", id)
                .bind("number", number)
                .bind("author", author)
                .execute();
    }

    public List<Sticky> by(Handle handle, RetroId id, String author) {
        return handle.createQuery(SELECT + " and author = :author order by column_number, number")
                .bindMethods("retro", id)
                .bind("author", author)
                .mapTo(Sticky.class)
                .list();
    }

    /// Those who wrote, of a named retro.
    List<PersonId> people(Handle handle, RetroId id) {
        return all(handle, id).stream().flatMap(s -> s.person().stream()).distinct().toList();
    }

    /// What one wrote becomes the other's.
    void give(Handle handle, RetroId id, String from, String to) {
        handle.createUpdate(
                        """
                        update retro_sticky set author = :to where workspace = :retro.workspace
                        and retro = :retro.number and author = :from
                        """)
                .bindMethods("retro", id)
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    /// All of them: by theme, then those that have none, by column.
    public List<Sticky> all(Handle handle, RetroId id) {
        return handle.createQuery(SELECT + " order by theme nulls last, column_number, number")
                .bindMethods("retro", id)
                .mapTo(Sticky.class)
                .list();
    }

    public List<Sticky> of(Handle handle, ThemeId theme) {
        return handle.createQuery(
                        """
                        select workspace, number, author, column_number, words, theme
                        from retro_sticky where workspace = :workspace and theme = :number
                        order by column_number, number
                        """)
                .bindMethods(theme)
                .mapTo(Sticky.class)
                .list();
    }

    public Count count(Handle handle, RetroId id) {
        return handle.createQuery(
                        """
                        select count(*) as stickies, count(distinct author) as writers
                        from retro_sticky where workspace = :workspace and retro = :number
                        """)
                .bindMethods(id)
                .mapTo(Count.class)
                .one();
    }

    /// Puts stickies into a theme, or takes them out of theirs.
    public void assign(Handle handle, RetroId id, List<Long> numbers, Optional<ThemeId> theme) {
        handle.createUpdate(
                        """
                        update retro_sticky set theme = :theme where workspace = :retro.workspace
                        and retro = :retro.number and number = any (:numbers)
                        """)
                .bindMethods("retro", id)
                .bind("theme", theme)
                .bindArray("numbers", Long.class, numbers)
                .execute();
    }

    /// Puts hundreds of stickies at once into a theme each.
    public void assign(Handle handle, RetroId id, List<Sticky> alone, List<ThemeId> themes) {
        if (alone.isEmpty()) {
            return;
        }
        var rows =
                handle.prepareBatch(
                        """
                        update retro_sticky set theme = :theme where workspace = :retro.workspace
                        and retro = :retro.number and number = :number
                        """);
        for (int i = 0; i < alone.size(); i++) {
            rows.bindMethods("retro", id)
                    .bind("theme", themes.get(i))
                    .bind("number", alone.get(i).number())
                    .add();
        }
        rows.execute();
    }

    public void merge(Handle handle, ThemeId from, ThemeId into) {
        handle.createUpdate(
                        """
                        update retro_sticky set theme = :into
                        where workspace = :from.workspace and theme = :from.number
                        """)
                .bindMethods("from", from)
                .bind("into", into)
                .execute();
    }

    /// What was left over last time, as stickies of nobody.
    public void copy(Handle handle, ThemeId from, RetroId to, ThemeId into) {
        for (var sticky : of(handle, from)) {
            insert(handle, to, nobodys(sticky, Sticky.LEFT_OVER, Optional.of(into)));
        }
    }

    /// Forgets for good who wrote what, and in what order it came.
    public void forgetAuthors(Handle handle, RetroId id) {
        var stickies = new ArrayList<>(all(handle, id));
        Collections.shuffle(stickies, lots);
        handle.createUpdate(
                        "delete from retro_sticky where workspace = :workspace and retro = :number")
                .bindMethods(id)
                .execute();
        stickies.forEach(s -> insert(handle, id, nobodys(s, s.columnNumber(), s.theme())));
    }

    private Sticky nobodys(Sticky sticky, int column, Optional<ThemeId> theme) {
        return new Sticky(
                sticky.workspace(), draw(), Optional.empty(), column, sticky.words(), theme);
    }

    private static void insert(Handle handle, RetroId id, Sticky sticky) {
        handle.createUpdate(
                        """
                        insert into retro_sticky (workspace, retro, number, author, column_number,
                            words, theme)
                        values (:workspace, :retro, :number, :author, :columnNumber, :words, :theme)
                        """)
                .bindMethods(sticky)
                .bind("retro", id)
                .execute();
    }
}
