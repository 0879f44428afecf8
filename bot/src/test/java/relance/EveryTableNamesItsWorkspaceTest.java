package relance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relance.db.TestDatabase;

import java.util.Map;
import java.util.TreeMap;

/// One company's rows can never be taken for another's: every key begins with the workspace.
class EveryTableNamesItsWorkspaceTest {
    private static final String FIRST_KEY_COLUMNS =
            """
            select t.table_name, coalesce(k.column_name, 'no key') as first
            from information_schema.tables t
            left join information_schema.table_constraints c
                on c.table_schema = t.table_schema and c.table_name = t.table_name
                and c.constraint_type = 'PRIMARY KEY'
            left join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema
                and k.constraint_name = c.constraint_name
                and k.table_name = c.table_name and k.ordinal_position = 1
            where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
            and t.table_name not like 'qrtz%' and t.table_name not like 'flyway%'
            """;

    @Test
    void every_primary_key_begins_with_the_workspace() {
        assertThat(columns(FIRST_KEY_COLUMNS))
                .hasSizeGreaterThan(20)
                .containsEntry("workspace", "id")
                .allSatisfy((table, first) ->
                        assertThat(first)
                                .as(table)
                                .isEqualTo(table.equals("workspace") ? "id" : "workspace"));
    }

    @Test
    void every_view_names_it_too() {
        assertThat(
                        columns(
                                """
                                select v.table_name, coalesce(c.column_name, 'none') as first
                                from information_schema.views v
                                left join information_schema.columns c
                                    on c.table_schema = v.table_schema
                                    and c.table_name = v.table_name and c.ordinal_position = 1
                                where v.table_schema = 'public'
                                """))
                .isNotEmpty()
                .allSatisfy((view, first) -> assertThat(first).as(view).isEqualTo("workspace"));
    }

    private static Map<String, String> columns(String sql) {
        try (var database = TestDatabase.open()) {
            return database.transact(handle -> {
                var found = new TreeMap<String, String>();
                handle.createQuery(sql)
                        .map((rs, context) ->
                                Map.entry(rs.getString("table_name"), rs.getString("first")))
                        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
                return found;
            });
        }
    }
}
