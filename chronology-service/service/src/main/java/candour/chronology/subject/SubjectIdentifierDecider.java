package candour.chronology.subject;

import static candour.chronology.subject.SubjectIdentifierRule.IDENTIFIER_IS_NOT_KNOWN;
import static candour.chronology.subject.SubjectIdentifierRule.REVIEW_IS_NOT_KNOWN;

import candour.chronology.scope.Scope;
import candour.chronology.subject.SubjectIdentifierCommand.NoteIdentifier;
import candour.chronology.subject.SubjectIdentifierCommand.WithdrawIdentifier;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierNoted;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierWithdrawn;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Noting by which number a subject is known, and taking it back. */
public final class SubjectIdentifierDecider {
    public static final Decider<SubjectIdentifierCommand> SUBJECT_IDENTIFIER = Decider.of(
                    SubjectIdentifierCommand.class)
            .writes(SubjectIdentifier.FOLD, SubjectIdentifierCommand::identifierId)
            .reads(Scope.FOLD, SubjectIdentifierCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(SubjectIdentifier.FOLD), facts.of(Scope.FOLD)));

    private SubjectIdentifierDecider() {}

    static Decision decide(SubjectIdentifierCommand command, SubjectIdentifier identifier, Scope scope) {
        return switch (command) {
            case NoteIdentifier c -> note(c, identifier, scope);
            case WithdrawIdentifier c -> withdraw(c, identifier);
        };
    }

    private static Decision note(NoteIdentifier c, SubjectIdentifier identifier, Scope scope) {
        if (!scope.opened()) throw REVIEW_IS_NOT_KNOWN.broken("a commissioned review");
        if (identifier.reviewId() != null && !identifier.withdrawn()) return Decision.alreadySo();
        return Decision.of(new SubjectIdentifierNoted(
                c.identifierId(), c.reviewId(), c.subject(), c.system(), c.fingerprint(), c.on()));
    }

    private static Decision withdraw(WithdrawIdentifier c, SubjectIdentifier identifier) {
        if (!c.reviewId().equals(identifier.reviewId())) throw IDENTIFIER_IS_NOT_KNOWN.broken();
        return identifier.withdrawn()
                ? Decision.alreadySo()
                : Decision.of(new SubjectIdentifierWithdrawn(c.identifierId(), c.reviewId(), c.on()));
    }
}
