package candour.platform.decision;

import static candour.platform.decision.RecordRule.RECORD_STANDS;
import static candour.platform.decision.RecordRule.RECORD_STANDS_FOR_ITSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.platform.decision.Rule.Concerns;
import candour.platform.decision.Rule.Strength;
import candour.platform.sample.Note.WordAdded;
import candour.platform.sample.Note.WordTakenBack;
import candour.platform.sealed.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules: what they say of themselves, what sets them aside, and what may be marked as made in error")
class RuleSpec {
    static final Sealed REASON = new Sealed(new UUID(0, 1), "reason", "spec", List.of(), "AAAA");
    static final UUID NOTE = new UUID(0, 2);
    static final UUID EVENT = new UUID(0, 3);

    /** One rule of each strength, put in each of the ways there are. */
    enum Sample implements Rule {
        MUST(Citation.must("X-01", "Annex 4", "It must.")),
        SHOULD(Citation.should("X-02", "Annex 5", "It should.")),
        USUALLY(Citation.usually("X-03", "Annex 6", "It usually does.")),
        ANOTHER(Citation.another("X-04", "ruling R2", "Somebody else must.")),
        JUDGES(Citation.judges("X-05", "ruling R1", "It should have been."));

        private final Citation citation;

        Sample(Citation citation) {
            this.citation = citation;
        }

        @Override
        public Citation citation() {
            return citation;
        }
    }

    @Test
    @DisplayName("R1, R2: a rule says its row, its source, its words, how strongly it is put and what it concerns")
    void a_rule_says_where_it_comes_from_and_how_it_is_put() {
        assertThat(Sample.MUST.ledger()).isEqualTo("X-01");
        assertThat(Sample.MUST.source()).isEqualTo("Annex 4");
        assertThat(Sample.MUST.words()).isEqualTo("It must.");
        assertThat(List.of(Sample.values()))
                .extracting(Rule::strength)
                .containsExactly(Strength.MUST, Strength.SHOULD, Strength.USUALLY, Strength.MUST, Strength.MUST);
        assertThat(List.of(Sample.values()))
                .extracting(Rule::concerns)
                .containsExactly(Concerns.ACT, Concerns.ACT, Concerns.ACT, Concerns.PERSON, Concerns.FACT);
        assertThat(List.of(RecordRule.values())).allSatisfy(rule -> {
            assertThat(rule.ledger()).isEqualTo("X-13");
            assertThat(rule.strength()).isEqualTo(Strength.MUST);
        });
    }

    @Test
    void a_citation_says_all_it_was_given() {
        assertThat(Citation.must("X-01", "Annex 4", "It must."))
                .isEqualTo(new Citation("X-01", "Annex 4", "It must.", Strength.MUST, Concerns.ACT));
        assertThat(Citation.should("X-02", "Annex 5", "It should."))
                .isEqualTo(new Citation("X-02", "Annex 5", "It should.", Strength.SHOULD, Concerns.ACT));
        assertThat(Citation.usually("X-03", "Annex 6", "It usually does."))
                .isEqualTo(new Citation("X-03", "Annex 6", "It usually does.", Strength.USUALLY, Concerns.ACT));
        assertThat(Citation.another("X-04", "ruling R2", "Somebody else must."))
                .isEqualTo(new Citation("X-04", "ruling R2", "Somebody else must.", Strength.MUST, Concerns.PERSON));
        assertThat(Citation.judges("X-05", "ruling R1", "It should have been."))
                .isEqualTo(new Citation("X-05", "ruling R1", "It should have been.", Strength.MUST, Concerns.FACT));
    }

    @Test
    void a_refusal_names_its_rule_and_what_would_be_needed() {
        var refusal = Sample.MUST.broken("a plan", "a date");
        assertThat(refusal.rule()).isEqualTo(Sample.MUST);
        assertThat(refusal.needs()).containsExactly("a plan", "a date");
        assertThat(refusal).hasMessage("X-01 MUST");
    }

    @Test
    @DisplayName("Only a should is set aside, by name, in a role and with a reason")
    void only_a_should_is_set_aside() {
        var both = Set.of("MUST", "SHOULD");
        assertThatCode(() -> Sample.SHOULD.unless(new Overruling(both, "CHAIR", REASON)))
                .doesNotThrowAnyException();
        refused(Sample.MUST, new Overruling(both, "CHAIR", REASON));
        refused(Sample.SHOULD, new Overruling(Set.of("MUST"), "CHAIR", REASON));
        refused(Sample.SHOULD, new Overruling(both, null, REASON));
        refused(Sample.SHOULD, new Overruling(both, "CHAIR", null));
        refused(Sample.SHOULD, Overruling.NONE);
    }

    private static void refused(Rule rule, Overruling given) {
        assertThat(catchThrowableOfType(Refusal.class, () -> rule.unless(given)).rule())
                .isEqualTo(rule);
    }

    @Test
    @DisplayName("X-13, R3: what is marked stands, and is no marking itself")
    void what_is_marked_as_made_in_error_stands() {
        var marking = new WordTakenBack(NOTE, EVENT);
        assertThatCode(() -> RecordRule.mustStand(marking, Map.of(EVENT, new WordAdded(NOTE, NOTE, "word"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RecordRule.mustStand(marking, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.rule()).isEqualTo(RECORD_STANDS));
        assertThatThrownBy(() -> RecordRule.mustStand(marking, Map.of(EVENT, new WordTakenBack(NOTE, NOTE))))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.rule()).isEqualTo(RECORD_STANDS_FOR_ITSELF));
    }

    @Test
    void a_decision_keeps_the_order_of_its_events_and_warns_of_what_applies() {
        var one = new WordAdded(NOTE, NOTE, "one");
        var two = new WordAdded(NOTE, NOTE, "two");
        assertThat(Decision.alreadySo()).isEqualTo(new Decision(List.of(), List.of()));
        assertThat(Decision.of(List.of(one, two))).isEqualTo(Decision.of(one, two));
        var both = Decision.of(one).warning(Sample.USUALLY).and(List.of(two)).warningIf(false, Sample.SHOULD);
        assertThat(both.events()).containsExactly(one, two);
        assertThat(both.warnings()).containsExactly(Sample.USUALLY);
        assertThat(both.warningIf(true, Sample.SHOULD).warnings()).containsExactly(Sample.USUALLY, Sample.SHOULD);
    }
}
