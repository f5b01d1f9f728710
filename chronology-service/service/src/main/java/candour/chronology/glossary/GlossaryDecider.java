package candour.chronology.glossary;

import static candour.chronology.glossary.GlossaryRule.TERM_IS_NOT_KNOWN;

import candour.chronology.glossary.GlossaryCommand.ChangeTerm;
import candour.chronology.glossary.GlossaryCommand.EnterTerm;
import candour.chronology.glossary.GlossaryCommand.RemoveTerm;
import candour.chronology.glossary.GlossaryEvent.TermChanged;
import candour.chronology.glossary.GlossaryEvent.TermEntered;
import candour.chronology.glossary.GlossaryEvent.TermRemoved;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Keeps who and what words stand for. */
public final class GlossaryDecider {
    public static final Decider<GlossaryCommand> GLOSSARY = Decider.of(GlossaryCommand.class)
            .writes(Term.FOLD, GlossaryCommand::termId)
            .decides((command, facts) -> decide(command, facts.of(Term.FOLD)));

    private GlossaryDecider() {}

    private static Decision decide(GlossaryCommand command, Term term) {
        return switch (command) {
            case EnterTerm c ->
                term.version() > 0
                        ? Decision.alreadySo()
                        : Decision.of(new TermEntered(
                                c.termId(), c.reviewId(), c.kind(), c.written(), c.standsFor(), c.on()));
            case ChangeTerm c -> {
                if (!term.standsIn(c.reviewId())) throw TERM_IS_NOT_KNOWN.broken();
                yield Decision.of(new TermChanged(
                        c.termId(), c.reviewId(), term.version() + 1, c.written(), c.standsFor(), c.on()));
            }
            case RemoveTerm c -> {
                if (!c.reviewId().equals(term.reviewId())) throw TERM_IS_NOT_KNOWN.broken();
                yield term.removed()
                        ? Decision.alreadySo()
                        : Decision.of(new TermRemoved(c.termId(), c.reviewId(), term.version() + 1, c.on()));
            }
        };
    }
}
