package candour.chronology.glossary;

import static candour.chronology.glossary.GlossaryDecider.GLOSSARY;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.glossary.GlossaryCommand.ChangeTerm;
import candour.chronology.glossary.GlossaryCommand.EnterTerm;
import candour.chronology.glossary.GlossaryCommand.RemoveTerm;
import candour.chronology.glossary.GlossaryEvent.TermChanged;
import candour.chronology.glossary.GlossaryEvent.TermEntered;
import candour.chronology.glossary.GlossaryEvent.TermRemoved;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-137: who and what words stand for")
class GlossarySpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID TERM = new UUID(7, 2);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Sealed NAME = sealed("name");
    static final Sealed CHILD_A = sealed("Child A");
    static final TermEntered entered = new TermEntered(TERM, REVIEW, TermKind.PERSON, NAME, CHILD_A, MAY);
    static final TermRemoved removed = new TermRemoved(TERM, REVIEW, 2, MAY);

    @Test
    void a_term_is_entered_once() {
        var enter = new EnterTerm(TERM, REVIEW, TermKind.PERSON, NAME, CHILD_A, MAY);
        given(GLOSSARY).when(enter).then(entered);
        given(GLOSSARY, entered).when(enter).staysQuiet();
    }

    @Test
    void it_is_changed_and_removed() {
        given(GLOSSARY, entered)
                .when(new ChangeTerm(TERM, REVIEW, NAME, sealed("Sibling 1"), MAY))
                .then(new TermChanged(TERM, REVIEW, 2, NAME, sealed("Sibling 1"), MAY));
        given(GLOSSARY, entered).when(new RemoveTerm(TERM, REVIEW, MAY)).then(removed);
        given(GLOSSARY, entered, removed)
                .when(new RemoveTerm(TERM, REVIEW, MAY))
                .staysQuiet();
    }

    @Test
    void what_is_not_in_this_review_s_glossary_is_neither_changed_nor_removed() {
        given(GLOSSARY, entered)
                .when(new ChangeTerm(TERM, new UUID(7, 9), NAME, CHILD_A, MAY))
                .refused(GlossaryRule.TERM_IS_NOT_KNOWN);
        given(GLOSSARY, entered, removed)
                .when(new ChangeTerm(TERM, REVIEW, NAME, CHILD_A, MAY))
                .refused(GlossaryRule.TERM_IS_NOT_KNOWN);
        given(GLOSSARY).when(new RemoveTerm(TERM, REVIEW, MAY)).refused(GlossaryRule.TERM_IS_NOT_KNOWN);
    }

    @Test
    void an_abbreviation_hides_nobody() {
        assertThat(TermKind.values()).filteredOn(kind -> !kind.hidden()).containsExactly(TermKind.ABBREVIATION);
    }
}
