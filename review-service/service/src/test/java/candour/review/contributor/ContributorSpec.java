package candour.review.contributor;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.contributor.ContributorDecider.CONTRIBUTOR;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.review.contributor.ContributorCommand.IdentifyContributor;
import candour.review.contributor.ContributorCommand.MarkContributorInError;
import candour.review.contributor.ContributorCommand.RecordParticipant;
import candour.review.contributor.ContributorEvent.ContributorIdentified;
import candour.review.contributor.ContributorEvent.ContributorRecordedInError;
import candour.review.contributor.ContributorEvent.ParticipantRecorded;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-023, 043: those concerned are identified, and take part")
class ContributorSpec {
    static final UUID WORKER = new UUID(0, 230);
    static final UUID ONCE = new UUID(0, 231);
    static final ContributorIdentified worker = new ContributorIdentified(
            REVIEW, WORKER, ContributorGroup.PRACTITIONERS, code("ORG-HEALTH"), sealed("a nurse"), DECIDED_ON);
    static final ParticipantRecorded tookPart =
            new ParticipantRecorded(REVIEW, WORKER, ONCE, Participation.CONVERSATION, DECIDED_ON);
    static final ReviewStopped stopped = new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why"));

    static IdentifyContributor identify(ContributorGroup group, @Nullable Code agency) {
        return new IdentifyContributor(REVIEW, WORKER, group, agency, sealed("a nurse"), DECIDED_ON);
    }

    @Test
    @DisplayName("S002-043: a contributor belongs to a group and comes from an agency; only the family comes from none")
    void a_contributor_comes_from_an_agency() {
        given(CONTRIBUTOR, commissioned)
                .when(identify(ContributorGroup.PRACTITIONERS, code("ORG-HEALTH")))
                .then(worker);
        given(CONTRIBUTOR, commissioned, worker)
                .when(identify(ContributorGroup.PRACTITIONERS, code("ORG-HEALTH")))
                .staysQuiet();
        given(CONTRIBUTOR, commissioned)
                .when(identify(ContributorGroup.STRATEGIC_MANAGERS, null))
                .refused(ContributorRule.CONTRIBUTOR_COMES_FROM_AN_AGENCY);
        given(CONTRIBUTOR, commissioned)
                .when(identify(ContributorGroup.FAMILY, null))
                .then(new ContributorIdentified(
                        REVIEW, WORKER, ContributorGroup.FAMILY, null, sealed("a nurse"), DECIDED_ON));
        given(CONTRIBUTOR, commissioned, stopped)
                .when(identify(ContributorGroup.FAMILY, null))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(CONTRIBUTOR).when(identify(ContributorGroup.FAMILY, null)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-023: who took part is recorded, after a stop too; groups of which nobody did are missing")
    void who_took_part_is_recorded() {
        var record = new RecordParticipant(REVIEW, WORKER, ONCE, Participation.CONVERSATION, DECIDED_ON);
        given(CONTRIBUTOR, commissioned, worker, stopped).when(record).then(tookPart);
        given(CONTRIBUTOR, commissioned, worker, tookPart).when(record).staysQuiet();
        given(CONTRIBUTOR, commissioned).when(record).refused(ContributorRule.CONTRIBUTOR_IS_NOT_KNOWN);
        var after = Contributors.evolve(Contributors.evolve(Contributors.FOLD.initial(), worker), tookPart);
        assertThat(after.missing())
                .containsExactly(
                        ContributorGroup.FIRST_LINE_MANAGERS,
                        ContributorGroup.STRATEGIC_MANAGERS,
                        ContributorGroup.AGENCIES,
                        ContributorGroup.FAMILY);
    }

    @Test
    @DisplayName("X-13, S002-043: one identified in error was never identified")
    void one_identified_in_error_was_never_identified() {
        var event = new Recorded(new UUID(1, 1), worker);
        var error = new ContributorRecordedInError(REVIEW, event.eventId(), sealed("another review's"));
        given(CONTRIBUTOR, commissioned, event)
                .when(new MarkContributorInError(REVIEW, event.eventId(), sealed("another review's")))
                .then(error);
        given(CONTRIBUTOR, commissioned, event, error)
                .when(new RecordParticipant(REVIEW, WORKER, ONCE, Participation.CONVERSATION, DECIDED_ON))
                .refused(ContributorRule.CONTRIBUTOR_IS_NOT_KNOWN);
    }
}
