package candour.review;

import static candour.testing.SealedSample.sealed;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.decision.Overruling;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecorded;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.Label;
import candour.review.directory.OrganisationEvent;
import candour.review.directory.OrganisationEvent.OrganisationRegistered;
import candour.review.directory.PersonEvent.PersonRegistered;
import candour.review.information.InformationEvent.InformationRequested;
import candour.review.notification.Criterion;
import candour.review.notification.FamilyInformed;
import candour.review.notification.FamilyInvolvement;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.notification.Subject;
import candour.review.notification.UncertainDate;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import candour.review.review.HumanReference;
import candour.review.review.Pseudonym;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewSubject;
import candour.review.team.ReviewRole;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import candour.review.termsofreference.Terms;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One fictitious review, as the specs tell it: what has happened, ready to be given. */
public final class Story {
    private Story() {}

    /** A code. */
    public static Code code(String value) {
        return new Code(value);
    }

    public static final UUID COMMITTEE = new UUID(0, 1);
    public static final UUID NOTIFICATION = new UUID(0, 2);
    public static final UUID CHILD = new UUID(0, 3);
    public static final UUID REVIEW = new UUID(0, 4);
    public static final UUID MEETING = new UUID(0, 5);
    public static final UUID REQUEST = new UUID(0, 6);
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    public static final LocalDate DECIDED_ON = LocalDate.of(2026, 8, 31);
    public static final Code PROFILE = code("sct-learning-review");
    public static final Evidence MINUTE = new Evidence(Evidence.Kind.MINUTE, sealed("minute of August, item 4"));
    public static final DecidedBy BY_COMMITTEE =
            new DecidedBy(Capacity.COMMITTEE, code("ORG-COMMITTEE"), null, DECIDED_ON, MINUTE);
    public static final Terms TERMS =
            new Terms(MARCH.minusYears(2), MARCH, sealed("why"), List.of(sealed("how did it look at the time?")));

    public static final OrganisationRegistered police = new OrganisationRegistered(
            code("ORG-POLICE"), OrganisationEvent.Kind.POLICE, code("AREA-1"), new Label("The police service"));
    public static final CommitteeEstablished committee =
            new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), PROFILE);
    public static final NotificationSubmitted submitted = new NotificationSubmitted(
            NOTIFICATION,
            COMMITTEE,
            code("health-lead"),
            code("ORG-HEALTH"),
            Set.of(Criterion.DIED),
            new UncertainDate("2026-02~"),
            FamilyInformed.NOT_KNOWN,
            List.of(new Subject(CHILD, Subject.Status.DIED, sealed("the child"), null, null, null)),
            sealed("what happened"),
            MARCH,
            new FamilyInvolvement(null, sealed("the funeral is this week")),
            PROFILE,
            null);
    public static final InformationRequested asked = new InformationRequested(
            NOTIFICATION, REQUEST, code("ORG-POLICE"), sealed("were you involved?"), MARCH, MARCH.plusDays(14));
    public static final RecommendedToProceed recommended =
            new RecommendedToProceed(NOTIFICATION, REVIEW, sealed("rationale"), MARCH.plusDays(20), Overruling.NONE);
    public static final RecommendedNotToProceed recommendedNot = new RecommendedNotToProceed(
            NOTIFICATION, sealed("rationale"), sealed("a workshop"), MARCH.plusDays(20), Overruling.NONE);
    public static final TermsProposed proposed = new TermsProposed(REVIEW, NOTIFICATION, TERMS);
    public static final CommitteeMeetingRecorded met =
            new CommitteeMeetingRecorded(MEETING, COMMITTEE, DECIDED_ON, MINUTE);
    public static final DecidedToProceed decided =
            new DecidedToProceed(NOTIFICATION, REVIEW, COMMITTEE, MEETING, BY_COMMITTEE, sealed("rationale"), null);
    public static final DecidedNotToProceed declined = new DecidedNotToProceed(
            NOTIFICATION, COMMITTEE, PROFILE, MEETING, BY_COMMITTEE, sealed("rationale"), sealed("a workshop"), null);
    public static final ReviewCommissioned commissioned = new ReviewCommissioned(
            REVIEW,
            NOTIFICATION,
            COMMITTEE,
            new HumanReference("LR 1/2026"),
            new Pseudonym("Rowan"),
            PROFILE,
            2,
            DECIDED_ON,
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 5, 31),
            List.of(new ReviewSubject(CHILD, Subject.Status.DIED)),
            Set.of(Criterion.DIED),
            new UncertainDate("2026-02~"));
    public static final TermsAgreed agreed =
            new TermsAgreed(REVIEW, 1, TERMS.periodFrom(), TERMS.periodTo(), BY_COMMITTEE, null);

    public static PersonRegistered person(String reference, String organisation) {
        return new PersonRegistered(
                code(reference), code(organisation), sealed(reference), sealed(reference + " at work"));
    }

    public static UUID appointmentOf(String person, ReviewRole role) {
        return UUID.nameUUIDFromBytes((person + role).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static TeamMemberAppointed appointed(String person, String organisation, ReviewRole role) {
        return new TeamMemberAppointed(
                REVIEW,
                appointmentOf(person, role),
                code(person),
                code(organisation),
                role,
                DECIDED_ON,
                false,
                Overruling.NONE,
                null,
                null);
    }
}
