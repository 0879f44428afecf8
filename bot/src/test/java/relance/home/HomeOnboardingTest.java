package relance.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import relance.chat.Audience;
import relance.chat.Loss;
import relance.chat.Subject;
import relance.kit.Village;
import relance.kit.Written;

import java.util.List;
import java.util.Optional;

class HomeOnboardingTest {
    private final Village village = new Village();
    private final HomeFeature home = new HomeFeature(village.kit, List::of);

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void the_installer_is_welcomed_once() {
        for (int i = 0; i < 2; i++) {
            village.database.run(handle -> home.welcome(handle, village.ana));
        }
        assertThat(village.outgoing())
                .containsExactly("home welcome person " + village.ana.number());
    }

    @Test
    void a_place_is_greeted_once_however_often_we_are_invited() {
        for (int i = 0; i < 2; i++) {
            village.database.run(
                    handle -> home.greet(handle, village.general, Optional.of(village.ana)));
        }
        assertThat(village.outgoing())
                .containsExactly("home greeting place " + village.general.number());
    }

    @Test
    void nobody_is_greeted_in_private() {
        var direct = village.direct(village.ana);
        village.database.run(handle -> home.greet(handle, direct, Optional.empty()));
        assertThat(village.outgoing()).isEmpty();
    }

    @Test
    void first_words_are_drawn_from_their_subjects() {
        var welcome = Subject.of("home", HomeView.WELCOME, village.ana);
        assertThat(Written.english(home.draw(welcome, new Audience.Only(village.ana))))
                .startsWith("Hello, I am Relance.");
        var greeting = Subject.of("home", HomeView.GREETING, village.general);
        assertThat(Written.english(home.draw(greeting, new Audience.Everyone(village.general))))
                .startsWith("Hello everyone, I am Relance.");
    }

    @Test
    void whoever_takes_no_private_messages_is_asked_once_in_front_of_others() {
        var asked = new Subject("poll", "ask", village.workspace, 1);
        for (int i = 0; i < 2; i++) {
            home.lost(
                    new Loss.Undelivered(
                            asked, new Audience.Only(village.ana), Loss.Why.UNREACHABLE));
        }
        assertThat(village.outgoing()).singleElement().asString().startsWith("home prompt place");
        var prompt = Subject.of("home", HomeView.PROMPT, village.ana);
        assertThat(Written.english(home.draw(prompt, new Audience.Everyone(village.general))))
                .startsWith("@%d, something waits for you".formatted(village.ana.number()));
    }
}
