package relance.trial;

import relance.db.Database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who holds the database, its files, its log of writes and our log, but not the server
/// key, and wants to know whose slip a slip is.
///
/// What tables there are is read from the catalogue, so that a new one is looked at by itself. A
/// slip is whatever looks like one, and a person is found by number, platform id or name.
final class Attacker implements AutoCloseable {
    private static final Pattern SLIP = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{11,19}(?!\\d)");
    private static final Pattern WORD = Pattern.compile("[\\w:.-]{4,}");
    private static final String SLOT =
            """
            select count(*) from pg_create_logical_replication_slot(:name, 'test_decoding')
            """;

    /// A line of the log of writes: one row written.
    record Write(long xid, String row) {
        /// Such as `public.ballot`.
        String table() {
            return row.split(" ", 3)[1].replace(":", "");
        }
    }

    private final Database database;
    private final Heap heap;
    private final String slot;
    private final List<Write> writes = new ArrayList<>();

    Attacker(Database database) {
        this.database = database;
        this.heap = new Heap(database);
        this.slot =
                database.transact(h -> {
                    h.execute("create extension if not exists pageinspect");
                    return h.createQuery(
                                    "select 'reads_' || oid from pg_database where datname = current_database()")
                            .mapTo(String.class)
                            .one();
                });
        database.transact(h -> h.createQuery(SLOT).bind("name", slot).mapTo(int.class).one());
    }

    /// The rows written since this was asked last.
    List<Write> listen() {
        var heard =
                database.transact(h ->
                        h.createQuery(
                                        """
                                        select xid::text::bigint as xid, data
                                        from pg_logical_slot_get_changes(:slot, null, null)
                                        where data like 'table %'
                                        """)
                                .bind("slot", slot)
                                .map((rs, context) ->
                                        new Write(rs.getLong("xid"), rs.getString("data")))
                                .list());
        writes.addAll(heard);
        return heard;
    }

    /// Those of whom a written row speaks.
    Set<Somebody> spokenOf(Write write, Collection<Somebody> people) {
        var columns =
                "(person|creator|owner|requester|facilitator|offered_to|offered_by|set_by|changed_by)";
        return people.stream()
                .filter(one ->
                        one.ids().stream().anyMatch(write.row()::contains)
                                || !one.isSmall() && write.row().contains(one.key())
                                || write.row()
                                        .matches(
                                                ".*\\b"
                                                        + columns
                                                        + "\\[bigint]:"
                                                        + one.key()
                                                        + "\\b.*")
                                || write.row().startsWith("table public.person:")
                                        && write.row().contains(" id[bigint]:" + one.key() + " "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Everything that was found of people, and of pseudonyms.
    record Found(List<Spoor> people, List<Spoor> pseudonyms) {}

    Found look(Collection<Somebody> people, List<String> logLines) {
        listen();
        var who = new LinkedHashMap<String, Spoor>();
        var pseudonyms = new LinkedHashMap<String, Spoor>();
        for (var table : heap.tables()) {
            for (var version : heap.versions(table)) {
                mentioned(version, people).forEach(one -> note(who, version, one.key()));
                pseudonyms(version).forEach(slip -> note(pseudonyms, version, slip));
            }
        }
        for (int line = 0; line < writes.size(); line++) {
            var write = writes.get(line);
            for (var one : spokenOf(write, people)) {
                note(who, "wal " + write.table(), one.key(), write.xid(), line);
            }
            for (var slip : pseudonyms(write.row())) {
                note(pseudonyms, "wal " + write.table(), slip, write.xid(), line);
            }
        }
        for (int line = 0; line < logLines.size(); line++) {
            for (var one : people) {
                if (one.ids().stream().anyMatch(logLines.get(line)::contains)) {
                    spoor(who, "log.line").add(one.key(), line);
                }
            }
        }
        return new Found(List.copyOf(who.values()), List.copyOf(pseudonyms.values()));
    }

    private static Spoor spoor(Map<String, Spoor> all, String where) {
        return all.computeIfAbsent(where, Spoor::new);
    }

    private static void note(
            Map<String, Spoor> all, String where, String subject, long xid, int line) {
        spoor(all, where + ".xid").add(subject, xid);
        spoor(all, where + ".line").add(subject, line);
    }

    private static void note(Map<String, Spoor> all, Heap.Version version, String subject) {
        var table = version.table();
        spoor(all, table + ".xmin.xid").add(subject, version.xmin());
        if (version.xmax() > 0) {
            spoor(all, table + ".xmax.xid").add(subject, version.xmax());
        }
        spoor(all, table + ".ctid").add(subject, version.place());
        for (int i = 0; i < version.columns().size(); i++) {
            double number = version.number(i);
            if (!Double.isNaN(number)) {
                spoor(all, table + "." + version.columns().get(i).name()).add(subject, number);
            }
        }
    }

    private static Set<Somebody> mentioned(Heap.Version version, Collection<Somebody> people) {
        var found = new LinkedHashSet<Somebody>();
        for (int i = 0; i < version.columns().size(); i++) {
            int column = i;
            if (version.isLong(i)) {
                long bits = version.bits(i);
                people.stream()
                        .filter(one -> one.number() == bits)
                        .filter(one -> !one.isSmall() || version.columns().get(column).person())
                        .forEach(found::add);
            } else if (version.isText(i)) {
                found.addAll(namedIn(version.text(i), people));
            }
        }
        return found;
    }

    private static Set<Somebody> namedIn(String text, Collection<Somebody> people) {
        var numbers =
                NUMBER.matcher(text).results().map(it -> it.group()).collect(Collectors.toSet());
        if (numbers.isEmpty() && !WORD.matcher(text).find()) {
            return Set.of();
        }
        return people.stream()
                .filter(one ->
                        one.ids().stream().anyMatch(text::contains) || numbers.contains(one.key()))
                .collect(Collectors.toSet());
    }

    private static List<String> pseudonyms(Heap.Version version) {
        var found = new ArrayList<String>();
        for (int i = 0; i < version.columns().size(); i++) {
            if (version.isText(i)) {
                found.addAll(pseudonyms(version.text(i)));
            }
        }
        return found;
    }

    private static List<String> pseudonyms(String text) {
        return SLIP.matcher(text).results().map(it -> it.group()).toList();
    }

    @Override
    public void close() {
        database.run(h ->
                h.createQuery("select pg_drop_replication_slot(:slot)::text")
                        .bind("slot", slot)
                        .mapTo(String.class)
                        .findOne());
    }
}
