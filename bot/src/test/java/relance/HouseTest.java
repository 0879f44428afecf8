package relance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which room may know which: docs/architecture.md, enforced. A room that does not exist yet
/// passes.
class HouseTest {
    private static final List<String> FEATURES =
            List.of(
                    "poll",
                    "retro",
                    "action",
                    "cadence",
                    "initiative",
                    "status",
                    "home",
                    "profile");
    private static final List<String> EDGES = List.of("slack", "teams", "mail", "jobs", "http");
    private static final List<String> PARTED =
            List.of("slack", "teams", "mail", "retro", "poll", "action", "cadence");
    private static final List<String> MIDDLE = List.of("people", "outbox", "inbox", "alarm");

    /// What every feature is handed.
    private static final List<String> KIT = List.of("kit");

    private static final List<String> FLOOR = List.of("text", "db", "chat", "work");

    /// An edge reads its own.
    private static final String SETTINGS = "config";

    /// What starts the program.
    private static final List<String> START = List.of("cli", SETTINGS);

    /// What tests call instead of a platform; it never ships.
    private static final List<String> LOOKALIKE = List.of("lookalike");

    private static final List<String> ROOMS =
            Stream.of(FEATURES, EDGES, KIT, MIDDLE, FLOOR, START, LOOKALIKE)
                    .flatMap(List::stream)
                    .toList();

    /// What a feature may take from outside; a new library in a feature is a decision.
    private static final List<String> FEATURE_LIBRARIES =
            List.of(
                    "java..",
                    "javax.sql..",
                    "javax.crypto..",
                    "com.google.crypto.tink..",
                    "org.jdbi..",
                    "com.google.gson..",
                    "org.slf4j..",
                    "com.ibm.icu..",
                    "org.jspecify..",
                    "de.focus_shift..",
                    "org.apache.lucene..");

    /// The base package's classes that put the rooms together.
    private static final String WIRING = "relance\\.(App|Main)\\w*([$].*)?";

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("relance");

    @ParameterizedTest
    @FieldSource("FEATURES")
    void a_feature_knows_no_platform_and_no_other_feature(String feature) {
        check(knowsOnly(feature, join(KIT, join(MIDDLE, FLOOR))));
        String[] allowed = with(FEATURE_LIBRARIES, "relance..").toArray(String[]::new);
        check(
                classes()
                        .that()
                        .resideInAPackage(room(feature))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(allowed)));
    }

    @ParameterizedTest
    @FieldSource("EDGES")
    void an_edge_knows_no_feature_and_no_other_edge(String edge) {
        check(knowsOnly(edge, join(MIDDLE, with(FLOOR, SETTINGS))));
    }

    @Test
    void the_kit_holds_what_stands_below_the_features() {
        check(knowsOnly("kit", join(MIDDLE, FLOOR)));
    }

    @ParameterizedTest
    @FieldSource("MIDDLE")
    void people_outbox_inbox_and_alarm_stand_on_the_floor(String room) {
        // What every edge is handed has the way out and the directory in it.
        check(
                knowsOnly(
                        room,
                        room.equals("inbox") ? with(with(FLOOR, "outbox"), "people") : FLOOR));
    }

    @Test
    void text_and_db_know_chat_alone() {
        check(knowsOnly("text", List.of("chat")));
        check(knowsOnly("db", List.of("chat")));
    }

    @Test
    void chat_needs_the_jdk_alone() {
        check(
                classes()
                        .that()
                        .resideInAPackage(room("chat"))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(room("chat"), "java..", "org.jspecify..")));
    }

    @Test
    void a_look_alike_knows_nothing_of_the_bot_and_the_bot_nothing_of_it() {
        check(knowsOnly("lookalike", List.of()));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room("lookalike"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(room("lookalike")));
    }

    @Test
    void a_look_alike_knows_no_other_and_no_page() {
        check(knowsNot("lookalike.slack", "lookalike.teams", "lookalike.page"));
        check(knowsNot("lookalike.teams", "lookalike.slack", "lookalike.page"));
        check(knowsNot("lookalike.page", "lookalike.teams"));
    }

    @Test
    void settings_know_no_room_but_the_floor() {
        check(knowsOnly("config", FLOOR));
    }

    @Test
    void only_the_wiring_puts_rooms_together() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("relance")
                        .and()
                        .haveNameNotMatching(WIRING)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(rooms(join(FEATURES, join(EDGES, MIDDLE)))));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("relance", room("cli"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("relance"));
    }

    @Test
    void slacks_library_stays_in_its_edge() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room("slack"))
                        .and()
                        .haveNameNotMatching("relance\\.App\\w*([$].*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.slack.."));
    }

    @Test
    void quartz_stays_with_the_jobs() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room("jobs"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.quartz.."));
    }

    @Test
    void every_class_is_in_a_room() {
        var packages = ROOMS.stream().map(HouseTest::room);
        String[] known = Stream.concat(Stream.of("relance"), packages).toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known));
    }

    @Test
    void no_two_rooms_need_each_other() {
        check(slices().matching("relance.(*)..").should().beFreeOfCycles());
    }

    /// A room that has grown parts is still one room: its face alone is seen.
    @ParameterizedTest
    @FieldSource("PARTED")
    void the_parts_of_a_room_stand_in_order_and_only_its_root_is_seen(String room) {
        check(slices().matching("relance." + room + ".(*)..").should().beFreeOfCycles());
        String inside = "relance." + room + ".*..";
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(HouseTest.room(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(inside));
        check(
                noClasses()
                        .that()
                        .resideInAPackage(inside)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("relance." + room));
    }

    @Test
    void the_rules_do_bite() {
        assertThatThrownBy(() ->
                        check(
                                noClasses()
                                        .that()
                                        .resideInAPackage("relance..")
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage("java.lang")))
                .isInstanceOf(AssertionError.class);
    }

    /// The room depends on no room but itself and those, and never on the base package.
    private static ArchRule knowsOnly(String room, List<String> others) {
        var allowed = new ArrayList<>(others);
        allowed.add(room);
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(rooms(allowed))
                                .or(resideOutsideOfPackages("relance..")));
    }

    private static ArchRule knowsNot(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(List.of(others)));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static String room(String name) {
        return "relance." + name + "..";
    }

    private static String[] rooms(List<String> names) {
        return names.stream().map(HouseTest::room).toArray(String[]::new);
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> with(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
