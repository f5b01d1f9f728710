package candour.review.notification;

import static candour.review.notification.NotificationRule.COMMITTEE_IS_NOT_KNOWN;
import static candour.review.notification.NotificationRule.CRITERION_IS_NOT_OF_THE_PROFILE;
import static candour.review.notification.NotificationRule.FAMILY_INVOLVEMENT_IS_TOLD;
import static candour.review.notification.NotificationRule.NOTIFICATION_NEEDS_A_CRITERION;
import static candour.review.notification.NotificationRule.NOTIFICATION_NEEDS_A_SUBJECT;

import candour.platform.decision.Decision;
import candour.review.directory.Committee;
import candour.review.notification.NotificationCommand.SubmitNotification;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.profile.Profiles;

/** What a notification must say before it is taken in. Pure. */
final class NotificationForm {
    private NotificationForm() {}

    static Decision accept(SubmitNotification c, Committee committee) {
        if (!committee.established()) {
            throw COMMITTEE_IS_NOT_KNOWN.broken();
        }
        if (c.criteria().isEmpty()) {
            throw NOTIFICATION_NEEDS_A_CRITERION.broken("criteria");
        }
        if (c.subjects().isEmpty()) {
            throw NOTIFICATION_NEEDS_A_SUBJECT.broken("subjects");
        }
        if (!c.familyInvolvement().suffices(c.familyInformed())) {
            throw FAMILY_INVOLVEMENT_IS_TOLD.broken("familyViews", "familyReasonNotYet");
        }
        var known = Profiles.of(committee.profile().value()).criteria().keySet();
        if (!c.criteria().stream().map(Criterion::name).allMatch(known::contains)) {
            throw CRITERION_IS_NOT_OF_THE_PROFILE.broken("criteria of this profile");
        }
        return Decision.of(new NotificationSubmitted(
                c.notificationId(),
                c.committeeId(),
                c.notifierRef(),
                c.notifierOrganisation(),
                c.criteria(),
                c.incidentDate(),
                c.familyInformed(),
                c.subjects(),
                c.circumstances(),
                c.submittedOn(),
                c.familyInvolvement(),
                committee.profile(),
                c.source()));
    }
}
