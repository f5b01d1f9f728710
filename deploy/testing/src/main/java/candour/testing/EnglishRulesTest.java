package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.decision.Guidance;
import candour.platform.decision.Rule;
import candour.platform.sealed.shredding.KeyCustodyRule;
import candour.platform.service.ServiceDefinition;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every rule of a service, as those are told of it who work under England's guidance. */
public abstract class EnglishRulesTest {

    private static final Pattern SCOTTISH = Pattern.compile(String.join(
            "|",
            "(?i:Scotland|Scottish|COPFS|Crown Office|Procurator|Fiscal|\\bSCRA\\b|Children's Reporter)",
            "(?i:Care Inspectorate|Child Protection Committee|Chief Officers|Lead Officer|Learning Review)",
            "(?i:Review Team|Request for Information|Adult Protection|Notification Response form)",
            "\\b(?:CPC|APC|COG|CHI|SIO|FLO)\\b|Section 4|Annex \\d|[Pp]rocess map"));

    private final ServiceDefinition service;
    private final Guidance england;

    protected EnglishRulesTest(ServiceDefinition service, Guidance england) {
        this.service = service;
        this.england = england;
    }

    private Stream<Rule> rules() {
        return Stream.concat(service.rules().stream(), Stream.of(KeyCustodyRule.values()));
    }

    private static List<String> scottish(String text) {
        return SCOTTISH.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    @DisplayName("R11: no rule is cited to England by a word or a paragraph of Scotland's guidance")
    void no_rule_is_cited_to_england_by_scotlands_guidance() {
        assertThat(rules()).hasSizeGreaterThan(10).allSatisfy(rule -> {
            var cited = england.cited(rule);
            assertThat(scottish(cited.source() + " " + cited.words()))
                    .as(rule.name())
                    .isEmpty();
            assertThat(cited.source().isEmpty())
                    .as(rule.name() + " keeps its source where the row is England's too")
                    .isEqualTo(england.foreign().stream().anyMatch(cited.ledger()::startsWith));
        });
    }

    @Test
    @DisplayName("R11: where a rule comes from is all that differs; how it is put, and how strongly, is the same")
    void only_the_source_differs() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(england.cited(rule).words()).isEqualTo(rule.words());
            assertThat(england.cited(rule).strength()).isEqualTo(rule.strength());
            assertThat(england.cited(rule).concerns()).isEqualTo(rule.concerns());
            assertThat(Guidance.AS_WRITTEN.cited(rule)).isEqualTo(rule.citation());
        });
        assertThat(rules().map(rule -> rule.source() + rule.words()).flatMap(text -> scottish(text).stream()))
                .as("they would be found")
                .isNotEmpty();
    }

    @Test
    @DisplayName("R11: an English paragraph stands for Scottish ones only")
    void an_english_paragraph_stands_for_scottish_ones_only() {
        assertThat(england.instead().keySet())
                .allMatch(rule -> england.foreign().stream().anyMatch(rule.ledger()::startsWith))
                .isSubsetOf(rules().toList());
    }
}
