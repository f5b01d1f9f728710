package candour.review.access;

import static candour.review.access.Roles.ANY;
import static candour.review.access.Roles.CHAIRS;
import static candour.review.access.Roles.COMMITTEE;
import static candour.review.access.Roles.OFFICERS;
import static candour.review.access.Roles.OPERATOR;
import static candour.review.access.Roles.READERS;
import static candour.review.access.Roles.RECORD;
import static candour.review.access.Roles.SERVICE;
import static candour.review.access.Roles.plus;
import static candour.review.access.Rows.audited;
import static candour.review.access.Rows.committees;
import static candour.review.access.Rows.hidden;
import static candour.review.access.Rows.open;

import candour.platform.access.Permit;
import java.util.List;
import java.util.Set;

/** The directory, and what comes before a review: notifications and advice. */
final class CommitteeAccess {
    private CommitteeAccess() {}

    /** Organisations, people and committees; anybody signed in may look up a profile. */
    static final List<Permit> DIRECTORY = List.of(
            open("profile.list", ANY),
            open("profile.read", ANY),
            open("organisation.list", ANY),
            hidden("organisation.register", OPERATOR),
            hidden("person.register", OPERATOR),
            hidden("person.read", plus(OPERATOR, "SELF")),
            hidden("person.change-contact", plus(OPERATOR, "SELF")),
            audited("person.work-contact", SERVICE),
            open("committee.list", ANY),
            hidden("committee.establish", OPERATOR),
            hidden("committee.read", plus(RECORD, "group:operator")),
            hidden("committee.assign", plus(OPERATOR, "LEAD_OFFICER")));

    /** From the notification to the decision. */
    static final List<Permit> NOTIFICATION = List.of(
            open("notification.submit", ANY),
            open("notification.list-own", ANY),
            hidden("notification.list", RECORD),
            audited("notification.read", plus(READERS, "NOTIFIER")),
            hidden("notification.assign", plus(OFFICERS, "COMMITTEE")),
            hidden("notification.withdraw", plus(OFFICERS, "NOTIFIER")),
            hidden("notification.respond", plus(OFFICERS, "NOMINATED_PERSON")),
            hidden("notification.close", plus(OFFICERS, "NOMINATED_PERSON")),
            hidden("information.request", plus(OFFICERS, "NOMINATED_PERSON")),
            audited("information.read", plus(COMMITTEE, "AGENCY_LEAD")),
            hidden("information.return", plus(OFFICERS, "AGENCY_LEAD")),
            hidden("recommendation.make", Set.of("NOMINATED_PERSON")),
            committees("committee-meeting.record", plus(OFFICERS, "COMMITTEE")),
            hidden("committee-meeting.read", RECORD),
            audited("decision.read", READERS),
            hidden("committee.decide", plus(OFFICERS, "COMMITTEE")),
            committees("committee.mark-decision-in-error", plus(OFFICERS, "COMMITTEE")));

    /** Any professional asks (R22) and sees their own; the nominated person or the committee's chair advises. */
    static final List<Permit> ADVICE = List.of(
            open("engagement-advice.ask", ANY),
            open("engagement-advice.list-own", ANY),
            audited("engagement-advice.read", plus(plus(COMMITTEE, CHAIRS), "ASKER")),
            audited("engagement-advice.list", plus(COMMITTEE, CHAIRS)),
            committees("engagement-advice.give", Set.of("NOMINATED_PERSON", "COMMITTEE")));
}
