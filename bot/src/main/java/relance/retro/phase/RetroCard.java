package relance.retro.phase;

import static relance.chat.Text.said;

import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.retro.model.BeginCommand;
import relance.retro.model.Format;
import relance.retro.model.LeadCommand;
import relance.retro.model.OutcomeCommand;
import relance.retro.model.Retro;
import relance.retro.model.RetroText;
import relance.retro.outcome.Facts;
import relance.retro.outcome.Overview;

import java.util.ArrayList;
import java.util.List;

/// What a retro looks like to everyone in its place: one small message, redrawn in each phase.
public final class RetroCard {
    private static final int LISTED = 8;

    /// In plain sight; the last of them moves on.
    private static final int MOST_BUTTONS = 6;

    private RetroCard() {}

    /// @param action the button that makes an action of what was agreed
    public static Card open(Overview overview, Button action) {
        var retro = overview.retro();
        var rules = PhaseRules.of(retro.phase());
        var phase = retro.phase().label();
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(retro.title())));
        nodes.add(new Node.Note(settings(retro)));
        nodes.add(RetroText.titled(phase, said("retro.phase." + retro.phase().word() + ".do")));
        overview.facts()
                .filter(_ -> rules.showsFacts())
                .map(RetroCard::facts)
                .ifPresent(nodes::add);
        var lines = rules.lines(overview);
        if (!lines.isEmpty()) {
            nodes.add(new Node.Prose(RetroText.bullets(lines, LISTED)));
        }
        rules.promise(retro).map(Node.Note::new).ifPresent(nodes::add);
        nodes.add(new Node.Note(rules.count(overview)));
        nodes.add(new Node.Buttons(row(overview, rules, action), menu(retro)));
        var summary = said("retro.summary.open").with("title", retro.title()).with("phase", phase);
        return new Card(summary, nodes);
    }

    private static Text settings(Retro retro) {
        var settings = new ArrayList<Text>();
        settings.add(said("retro.by").with("person", Text.mention(retro.facilitator())));
        settings.add(retro.plan().format().label());
        if (retro.plan().format() != Format.BREAKOUTS) {
            var key = retro.anonymous() ? "retro.setting.anonymous" : "retro.setting.named";
            settings.add(said(key));
        }
        RetroText.due(retro).ifPresent(settings::add);
        return Text.join(" · ", settings);
    }

    private static Node facts(Facts facts) {
        return RetroText.titled(
                said("retro.facts.title"), RetroText.bullets(facts.lines(), LISTED + 1));
    }

    private static List<Button> row(Overview overview, PhaseRules rules, Button action) {
        var retro = overview.retro();
        var row = new ArrayList<>(rules.buttons(retro, action));
        if (overview.facts().isPresent() && row.size() + 1 < MOST_BUTTONS) {
            row.add(new OutcomeCommand.Look(retro.id(), 0).does("retro.facts.see"));
        }
        var next = new LeadCommand.Next(retro.id(), retro.phase());
        row.add(next.does(retro.next().isPresent() ? "retro.next" : "retro.close"));
        return row;
    }

    private static List<Button> menu(Retro retro) {
        var id = retro.id();
        var menu = new ArrayList<Button>();
        if (retro.mayGoBack() && retro.before().isPresent()) {
            menu.add(new LeadCommand.Back(id, retro.phase()).does("retro.back"));
        }
        menu.add(new LeadCommand.Hand(id).opens("retro.hand"));
        menu.add(new BeginCommand.Repeat(id).opens("retro.repeat"));
        boolean takesPart = retro.takesPart();
        menu.add(
                new LeadCommand.TakePart(id, !takesPart)
                        .does(takesPart ? "retro.abstain" : "retro.join"));
        // At the last phase, moving on is ending.
        if (retro.next().isPresent()) {
            var end = new LeadCommand.End(id).does("retro.end");
            menu.add(end.confirmed(said("retro.end.sure")));
        }
        return menu;
    }
}
