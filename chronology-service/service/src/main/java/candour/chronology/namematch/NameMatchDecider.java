package candour.chronology.namematch;

import static candour.chronology.namematch.NameMatchRule.NAME_MATCH_IS_NOT_KNOWN;
import static candour.chronology.namematch.NameMatchRule.NOBODY_ANSWERS_THEIR_OWN_NAME_MATCH;

import candour.chronology.entry.Entry;
import candour.chronology.namematch.NameMatchCommand.AnswerNameMatch;
import candour.chronology.namematch.NameMatchCommand.RaiseNameMatch;
import candour.chronology.namematch.NameMatchEvent.NameMatchAnswered;
import candour.chronology.namematch.NameMatchEvent.NameMatchRaised;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** A name that is also a team member's is a question, asked once for each version of the entry (R8). */
public final class NameMatchDecider {
    public static final Decider<NameMatchCommand> NAME_MATCH = Decider.of(NameMatchCommand.class)
            .writes(NameMatch.FOLD, c -> NameMatch.id(c.entryId(), c.person()))
            .reads(Entry.FOLD, NameMatchCommand::entryId)
            .decides((command, facts) -> decide(command, facts.of(NameMatch.FOLD), facts.of(Entry.FOLD)));

    private NameMatchDecider() {}

    private static Decision decide(NameMatchCommand command, NameMatch match, Entry entry) {
        if (!command.reviewId().equals(entry.reviewId())) throw NAME_MATCH_IS_NOT_KNOWN.broken();
        return switch (command) {
            case RaiseNameMatch c -> raise(c, match, entry);
            case AnswerNameMatch c -> answer(c, match);
        };
    }

    /** An answer holds for the words it was given on; a corrected entry is a new question, unless it is about them already. */
    private static Decision raise(RaiseNameMatch c, NameMatch match, Entry entry) {
        boolean asked = match.entryVersion() == entry.version() || match.answer() == NameMatch.Answer.THE_SAME_PERSON;
        return asked
                ? Decision.alreadySo()
                : Decision.of(
                        new NameMatchRaised(c.reviewId(), c.entryId(), c.person(), c.whole(), entry.version(), c.on()));
    }

    private static Decision answer(AnswerNameMatch c, NameMatch match) {
        if (match.entryVersion() == 0) throw NAME_MATCH_IS_NOT_KNOWN.broken();
        if (c.answeredBy().equals(c.person())) throw NOBODY_ANSWERS_THEIR_OWN_NAME_MATCH.broken();
        return c.answer() == match.answer()
                ? Decision.alreadySo()
                : Decision.of(
                        new NameMatchAnswered(c.reviewId(), c.entryId(), c.person(), c.answer(), c.reason(), c.on()));
    }
}
