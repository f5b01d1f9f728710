package candour.review.team;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.team.TeamDecider.TEAM;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.team.TeamCommand.AcceptConflict;
import candour.review.team.TeamCommand.DeclareConflict;
import candour.review.team.TeamCommand.MarkAppointmentInError;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.ConflictAccepted;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-035 R8: a conflict of interest bars until the Chair accepts it")
class ConflictSpec {
    private static final UUID ID = new UUID(0, 0x71);
    private static final ConflictDeclared DECLARED =
            new ConflictDeclared(REVIEW, ID, code("teacher"), sealed("taught the child"), DECIDED_ON);
    private static final ConflictAccepted ACCEPTED = new ConflictAccepted(
            REVIEW, ID, code("teacher"), sealed("nobody else knows the school"), code("chair"), DECIDED_ON);

    private static AcceptConflict acceptedBy(String person) {
        return new AcceptConflict(REVIEW, ID, sealed("nobody else knows the school"), code(person), DECIDED_ON);
    }

    @Test
    void it_is_declared_whoever_has_it() {
        var declare = new DeclareConflict(REVIEW, ID, code("teacher"), sealed("taught the child"), DECIDED_ON);
        given(TEAM, commissioned).when(declare).then(DECLARED);
        given(TEAM, commissioned, DECLARED).when(declare).staysQuiet();
    }

    @Test
    void it_is_accepted_by_another_once_it_was_declared() {
        given(TEAM, commissioned, DECLARED).when(acceptedBy("chair")).then(ACCEPTED);
        given(TEAM, commissioned, DECLARED, ACCEPTED).when(acceptedBy("chair")).staysQuiet();
        given(TEAM, commissioned).when(acceptedBy("chair")).refused(TeamRule.CONFLICT_IS_NOT_KNOWN);
        given(TEAM, commissioned, DECLARED)
                .when(acceptedBy("teacher"))
                .refused(TeamRule.NOBODY_ACCEPTS_THEIR_OWN_CONFLICT);
    }

    @Test
    void an_acceptance_recorded_in_error_leaves_the_conflict_as_it_was() {
        var record = new UUID(9, 9);
        var error = new AppointmentRecordedInError(REVIEW, record, sealed("another person's"));
        given(TEAM, commissioned, DECLARED, new Recorded(record, ACCEPTED))
                .when(new MarkAppointmentInError(REVIEW, record, sealed("another person's")))
                .then(error);
        given(TEAM, commissioned, DECLARED, new Recorded(record, ACCEPTED), error)
                .when(acceptedBy("chair"))
                .then(ACCEPTED);
    }
}
