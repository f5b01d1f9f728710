package candour.review.team;

import static candour.review.team.TeamRule.CONFLICT_IS_NOT_KNOWN;
import static candour.review.team.TeamRule.NOBODY_ACCEPTS_THEIR_OWN_CONFLICT;

import candour.platform.decision.Decision;
import candour.review.team.TeamCommand.AcceptConflict;
import candour.review.team.TeamCommand.DeclareConflict;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;

/** Interests of their own that people have in what is under review (S002-035, ruling R8). Pure. */
final class Conflicts {
    private Conflicts() {}

    static Decision declare(DeclareConflict c, ReviewTeam team) {
        return team.conflicts().containsKey(c.conflictId())
                ? Decision.alreadySo()
                : Decision.of(new ConflictDeclared(c.reviewId(), c.conflictId(), c.personRef(), c.nature(), c.on()));
    }

    static Decision accept(AcceptConflict c, ReviewTeam team) {
        var declared = team.conflicts().get(c.conflictId());
        if (declared == null) {
            throw CONFLICT_IS_NOT_KNOWN.broken();
        }
        if (declared.personRef().equals(c.acceptedBy())) {
            throw NOBODY_ACCEPTS_THEIR_OWN_CONFLICT.broken();
        }
        return team.accepted().contains(c.conflictId())
                ? Decision.alreadySo()
                : Decision.of(new ConflictAccepted(
                        c.reviewId(), c.conflictId(), declared.personRef(), c.reason(), c.acceptedBy(), c.on()));
    }
}
