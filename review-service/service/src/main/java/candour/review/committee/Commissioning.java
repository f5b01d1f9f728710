package candour.review.committee;

import static candour.review.committee.CommitteeRule.PROCEEDING_NEEDS_TERMS;

import candour.platform.access.Code;
import candour.platform.decision.Facts;
import candour.review.committee.DecisionCommand.DecideToProceed;
import candour.review.committee.DecisionCommand.TermsInMinute;
import candour.review.notification.Notification;
import candour.review.profile.Profiles;
import candour.review.review.HumanReference;
import candour.review.review.Pseudonym;
import candour.review.review.ReferenceBook;
import candour.review.review.ReferenceBookEvent.ReferenceGiven;
import candour.review.review.Review;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewSubject;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import candour.review.termsofreference.TermsOfReference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a decision to proceed makes: the review, its reference, and version 1 of its terms of reference. Pure. */
final class Commissioning {
    private Commissioning() {}

    static List<Object> events(
            DecideToProceed c,
            UUID reviewId,
            UUID committeeId,
            String profileId,
            Notification notification,
            Facts facts) {
        var known = facts.of(Review.FOLD).commissioned();
        if (known != null) {
            return anew(c, known);
        }
        var profile = Profiles.of(profileId).mustBeCommissionable();
        var on = c.decidedBy().decidedOn();
        int number = facts.of(ReferenceBook.FOLD).last() + 1;
        return List.of(
                new ReviewCommissioned(
                        reviewId,
                        c.notificationId(),
                        committeeId,
                        new HumanReference(profile.referencePrefix() + " " + number + "/" + on.getYear()),
                        new Pseudonym(profile.pseudonym(number)),
                        new Code(profile.id()),
                        profile.version(),
                        on,
                        on.plusMonths(profile.windowFromMonths()),
                        on.plusMonths(profile.windowToMonths()),
                        notification.subjects().stream()
                                .map(subject -> new ReviewSubject(subject.subjectRef(), subject.status()))
                                .toList(),
                        notification.criteria(),
                        notification.incidentDate()),
                new ReferenceGiven(committeeId, on.getYear(), number, reviewId));
    }

    /**
     * A review whose commissioning was recorded in error is commissioned after all: it keeps its reference and all that was
     * recorded of it, and its window is counted from the decision that stands.
     */
    private static List<Object> anew(DecideToProceed c, ReviewCommissioned was) {
        var profile = Profiles.of(was.profile().value(), was.profileVersion());
        var on = c.decidedBy().decidedOn();
        return List.of(new ReviewCommissionedAnew(
                was.reviewId(),
                was.notificationId(),
                was.profile(),
                on,
                on.plusMonths(profile.windowFromMonths()),
                on.plusMonths(profile.windowToMonths())));
    }

    /** Agrees version 1 unless the minute leaves it open; terms that nobody had proposed are agreed as amended. */
    static List<Object> terms(DecideToProceed c, UUID reviewId, TermsOfReference known) {
        var amended = c.amendedTerms();
        var effective = amended == null ? known.proposal() : amended;
        if (effective == null) {
            throw PROCEEDING_NEEDS_TERMS.broken("amendedTerms");
        }
        effective.mustDefineAScope();
        var events = new ArrayList<Object>();
        if (!known.proposed()) {
            events.add(new TermsProposed(reviewId, c.notificationId(), effective));
        }
        if (c.terms() != TermsInMinute.LEFT_OPEN && known.version() == 0) {
            events.add(new TermsAgreed(
                    reviewId,
                    known.given() + 1,
                    effective.periodFrom(),
                    effective.periodTo(),
                    c.decidedBy(),
                    known.proposed() ? amended : null));
        }
        return events;
    }
}
