package candour.review;

import static candour.review.Story.MARCH;
import static candour.review.Story.code;
import static candour.review.Story.submitted;
import static candour.review.notification.NotificationDecider.NOTIFICATION;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Permit;
import candour.review.access.AccessMatrix;
import candour.review.notification.NotificationCommand.AssignNominatedPerson;
import candour.review.notification.NotificationEvent.NominatedPersonAssigned;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-002: a notification is looked at by the person nominated for it")
class NominatedPersonSpec {
    private static Set<String> mayDo(String operation) {
        return AccessMatrix.ROWS.stream()
                .filter(row -> row.operation().equals(operation))
                .findFirst()
                .map(Permit::roles)
                .orElseThrow();
    }

    @Test
    @DisplayName("S002-002: somebody is nominated who takes the notification forward")
    void somebody_is_nominated() {
        given(NOTIFICATION, submitted)
                .when(new AssignNominatedPerson(Story.NOTIFICATION, code("nominated-person"), MARCH))
                .then(new NominatedPersonAssigned(Story.NOTIFICATION, code("nominated-person"), MARCH));
    }

    @Test
    @DisplayName(
            "S002-002: nobody else recommends; agencies are asked and the notifier answered by them or the officers")
    void nobody_else_progresses_it() {
        assertThat(mayDo("recommendation.make")).containsExactly("NOMINATED_PERSON");
        for (var operation : Set.of("information.request", "notification.respond", "notification.close")) {
            assertThat(mayDo(operation))
                    .containsExactlyInAnyOrder("NOMINATED_PERSON", "LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR");
        }
    }
}
