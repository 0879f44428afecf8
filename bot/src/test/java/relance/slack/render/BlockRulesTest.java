package relance.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;

class BlockRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "{'type':'section'} / a section with neither text nor fields",
                "{'type':'actions','elements':[]} / actions of 0",
                "{'type':'input','element':{'action_id':'a'}} / an input in a message",
                "{'type':'divider','block_id':'b'},{'type':'divider','block_id':'b'}"
                        + " / block_id twice: b",
                "{'type':'actions','elements':[{'action_id':'a'},{'action_id':'a'}]}"
                        + " / action_id twice: a",
                "{'type':'section','text':{'type':'mrkdwn','text':' '}} / an empty text"
            })
    void sees_what_is_broken(String blocks, String rule) {
        assertThat(BlockRules.broken(message(blocks))).contains(rule);
    }

    @Test
    void counts_blocks() {
        var dividers = "{'type':'divider'},".repeat(51);
        assertThat(BlockRules.broken(message(dividers.substring(0, dividers.length() - 1))))
                .containsExactly("51 blocks");
    }

    @Test
    void misses_the_submit_of_a_form() {
        var form = "{'type':'modal','blocks':[{'type':'input','element':{'action_id':'value'}}]}";
        assertThat(BlockRules.broken(JsonParser.parseString(form).getAsJsonObject()))
                .containsExactly("an input in a modal without submit");
    }

    @Test
    @EnabledIf("schemas")
    void the_schemas_are_strict() {
        assertThat(BlockSchemas.broken("message", message("{'type':'divider','x':1}")))
                .isNotEmpty();
    }

    static boolean schemas() {
        return Files.isDirectory(Path.of("../../shared/schemas/block-kit"));
    }

    private static JsonObject message(String blocks) {
        return JsonParser.parseString("{'text':'t','blocks':[" + blocks + "]}").getAsJsonObject();
    }
}
