package relance.trial;

import org.jdbi.v3.core.Handle;

import relance.db.Database;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Every version of every row that is on a page of any table, dead ones too, as whoever holds the
/// disk can read it.
record Heap(Database database) {
    private static final int MULTI = 0x1000;
    private static final int PER_PAGE = 1_000;

    /// @param type such as `bigint`
    /// @param person whether it holds a person's number, by its foreign key or its name
    record Column(String name, String type, boolean person) {}

    /// @param xmax 0: none
    record Version(
            String table,
            double place,
            double xmin,
            double xmax,
            List<Column> columns,
            byte[][] row) {

        /// A number or a moment as a number; not a number where it is neither.
        double number(int column) {
            var bytes = row[column];
            if (bytes == null) {
                return Double.NaN;
            }
            return switch (columns.get(column).type()) {
                case "bigint", "timestamp with time zone" -> little(bytes).getLong();
                case "integer", "date" -> little(bytes).getInt();
                default -> Double.NaN;
            };
        }

        boolean isText(int column) {
            return row[column] != null && Double.isNaN(number(column));
        }

        long bits(int column) {
            return little(row[column]).getLong();
        }

        boolean isLong(int column) {
            return row[column] != null && columns.get(column).type().equals("bigint");
        }

        String text(int column) {
            return new String(row[column], StandardCharsets.ISO_8859_1);
        }

        private static ByteBuffer little(byte[] bytes) {
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    List<String> tables() {
        return database.transact(h ->
                h.createQuery(
                                """
                                select relname::text from pg_class
                                where relkind = 'r' and relnamespace = 'public'::regnamespace
                                and relname <> 'flyway_schema_history' order by 1
                                """)
                        .mapTo(String.class)
                        .list());
    }

    List<Version> versions(String table) {
        return database.transact(h -> {
            var columns = columns(h, table);
            return h.createQuery(
                            """
                            select b * :perPage + lp as place, t_xmin::text::bigint as xmin,
                                case when t_infomask & :multi = 0 then t_xmax::text::bigint
                                    else 0 end as xmax, t_attrs
                            from generate_series(0,
                                pg_relation_size(cast(:table as regclass)) / 8192 - 1) as b,
                            heap_page_item_attrs(get_raw_page(:table, b::int),
                                cast(:table as regclass))
                            where t_attrs is not null
                            """)
                    .bind("perPage", PER_PAGE)
                    .bind("multi", MULTI)
                    .bind("table", table)
                    .map((rs, context) -> version(table, columns, rs))
                    .list();
        });
    }

    private static Version version(String table, List<Column> columns, ResultSet rs)
            throws SQLException {
        var row = (byte[][]) rs.getArray("t_attrs").getArray();
        return new Version(
                table,
                rs.getDouble("place"),
                rs.getDouble("xmin"),
                rs.getDouble("xmax"),
                columns,
                row);
    }

    private static List<Column> columns(Handle handle, String table) {
        return new ArrayList<>(
                handle.createQuery(
                                """
                                select a.attname::text as name,
                                    format_type(a.atttypid, a.atttypmod) as type,
                                    a.attname in ('person', 'creator', 'owner', 'requester', 'offered_to',
                                        'offered_by', 'changed_by', 'closed_by', 'facilitator', 'set_by')
                                    or a.attrelid = 'person'::regclass and a.attname = 'id'
                                    or exists (select 1 from pg_constraint c
                                        join lateral unnest(c.conkey, c.confkey) as k (own, other)
                                            on k.own = a.attnum
                                        join pg_attribute p on p.attrelid = c.confrelid
                                            and p.attnum = k.other and p.attname = 'id'
                                        where c.conrelid = a.attrelid
                                        and c.confrelid = 'person'::regclass) as person
                                from pg_attribute a
                                where a.attrelid = cast(:table as regclass) and a.attnum > 0
                                order by a.attnum
                                """)
                        .bind("table", table)
                        .map((rs, context) ->
                                new Column(
                                        rs.getString("name"),
                                        rs.getString("type"),
                                        rs.getBoolean("person")))
                        .list());
    }
}
