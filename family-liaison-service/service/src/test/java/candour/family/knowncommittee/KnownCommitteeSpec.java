package candour.family.knowncommittee;

import static candour.family.Family.MARCH_3;
import static candour.family.knowncommittee.NoteCommittee.NOTING;
import static candour.testing.Spec.given;

import candour.family.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.platform.access.Code;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-09, R13: who acts for a committee is taken in once")
class KnownCommitteeSpec {
    private static final UUID COMMITTEE = new UUID(0, 1);

    @Test
    void an_assignment_is_taken_in_once() {
        var role = new CommitteeAssignmentNoted(
                COMMITTEE, new UUID(0, 2), new Code("officer"), new Code("INFORMATION_GOVERNANCE"), true, MARCH_3);
        given(NOTING).when(new NoteCommittee(COMMITTEE, role)).then(role);
        given(NOTING, role).when(new NoteCommittee(COMMITTEE, role)).staysQuiet();
    }
}
