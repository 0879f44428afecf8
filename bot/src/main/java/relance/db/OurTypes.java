package relance.db;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import relance.chat.Id;
import relance.chat.WorkspaceId;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// How our types stand in columns, both ways.
///
/// - An id is its number; read back, its workspace is the column `workspace` of the same row.
/// - An enum is its name in lower case.
/// - A record is a row: each component the column of its name (`closesAt` is `closes_at`).
///
/// So `bindMethods(poll)` binds `:question`, `:closesAt`…, `bindMethods("poll", id)` binds
/// `:poll.workspace` and `:poll.number`, and `mapTo(Poll.class)` reads a row.
final class OurTypes {
    private OurTypes() {}

    static void teach(Jdbi jdbi) {
        jdbi.registerArgument((ArgumentFactory.Preparable) OurTypes::argument);
        jdbi.registerColumnMapper((ColumnMapperFactory) OurTypes::column);
        jdbi.registerRowMapper((RowMapperFactory) OurTypes::row);
    }

    /// Prepared, since Jdbi asks those that can be before all others and has one for enums itself.
    private static Optional<Function<Object, Argument>> argument(Type type, ConfigRegistry c) {
        var raw = GenericTypes.getErasedType(type);
        boolean ours = raw == WorkspaceId.class || Id.class.isAssignableFrom(raw);
        return ours || Enum.class.isAssignableFrom(raw)
                ? Optional.of(OurTypes::argument)
                : Optional.empty();
    }

    private static Argument argument(@Nullable Object value) {
        return switch (value) {
            case WorkspaceId id -> (at, statement, c) -> statement.setLong(at, id.value());
            case Id id -> (at, statement, c) -> statement.setLong(at, id.number());
            case Enum<?> one -> (at, statement, c) -> statement.setString(at, word(one));
            case null -> new NullArgument(Types.OTHER);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ColumnMapper<?>> column(Type type, ConfigRegistry config) {
        var raw = GenericTypes.getErasedType(type);
        if (raw == WorkspaceId.class) {
            return Optional.of((rs, at, c) -> new WorkspaceId(rs.getLong(at)));
        }
        if (raw.isRecord() && Id.class.isAssignableFrom(raw)) {
            return Optional.of(id(raw));
        }
        if (raw.isEnum()) {
            return Optional.of((rs, at, c) -> one(raw, rs.getString(at)));
        }
        if (raw == ZoneId.class) {
            return Optional.of((rs, at, c) -> zone(rs.getString(at)));
        }
        return raw == Locale.class
                ? Optional.of((rs, at, c) -> Locale.of(rs.getString(at)))
                : Optional.empty();
    }

    /// A platform may name a zone that this JDK does not know yet.
    private static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.of("Etc/UTC");
        }
    }

    private static @Nullable Object one(Class<?> type, @Nullable String word) {
        if (word == null) {
            return null;
        }
        for (var one : type.getEnumConstants()) {
            if (word((Enum<?>) one).equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " knows no " + word);
    }

    private static ColumnMapper<?> id(Class<?> type) {
        var make = constructor(type);
        return (rs, at, c) -> {
            long number = rs.getLong(at);
            return rs.wasNull() ? null : made(make, rs, number);
        };
    }

    private static Object made(MethodHandle make, ResultSet rs, long number) throws SQLException {
        var workspace = new WorkspaceId(rs.getLong("workspace"));
        try {
            return make.invoke(workspace, number);
        } catch (Throwable e) {
            throw new SQLException("an id could not be read", e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        var takes = MethodType.methodType(void.class, WorkspaceId.class, long.class);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, takes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no id of (workspace, number)", e);
        }
    }

    private static Optional<RowMapper<?>> row(Type type, ConfigRegistry config) {
        var raw = GenericTypes.getErasedType(type);
        boolean ours = raw.isRecord() && raw.getName().startsWith("relance.");
        return ours && !Id.class.isAssignableFrom(raw) && raw != WorkspaceId.class
                ? Optional.of(ConstructorMapper.of(canonical(raw)))
                : Optional.empty();
    }

    /// Opened, since most records are known to their own room alone.
    private static Constructor<?> canonical(Class<?> type) {
        var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType);
        try {
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has one: " + type, e);
        }
    }
}
