package candour.reporting;

import static candour.testing.SealedSample.sealed;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import candour.reporting.knownchronology.KnownChronologyEvent.EntryChangeNoted;
import candour.reporting.knownchronology.KnownChronologyEvent.MergeNoted;
import candour.reporting.knownfamily.KnownFamilyEvent.ParticipationNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNoted;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsAgreementNoted;
import candour.reporting.learning.LearningEvent.HypothesisProposed;
import candour.reporting.learning.Origin;
import candour.reporting.signoff.Outcome;
import candour.reporting.signoff.SignOffEvent.BodyDecisionRecorded;
import candour.reporting.signoff.SignOffEvent.ReportPresented;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One review as the specs tell it. */
public final class Story {

    public static final UUID REVIEW = id(1);
    public static final UUID COMMITTEE = id(2);
    public static final UUID GRAN = id(3);
    public static final UUID FATHER = id(4);
    public static final UUID INVESTIGATION = id(5);
    public static final UUID ENTRY = id(6);
    public static final UUID ITEM = id(7);
    public static final UUID FINDING = id(8);
    public static final UUID CITATION = id(9);
    public static final LocalDate DAY = LocalDate.parse("2026-06-01");
    public static final Code MERGE_DIGEST = new Code("ab12");
    public static final Sealed WORDS = sealed("words");
    public static final Code ADMIN = new Code("administrator");
    public static final Code LEAD = new Code("lead-officer");

    public static final Code DIGEST = new Code("5167ed");
    public static final Recording BY_BODY = new Recording(LEAD, false);
    public static final ReportPresented PRESENTED =
            new ReportPresented(REVIEW, 1, DIGEST, 1, Set.of(LEAD), List.of(Capacity.OWNING_BODY), 0, 41, DAY);
    public static final BodyDecisionRecorded SIGNED = new BodyDecisionRecorded(
            REVIEW,
            id(81),
            Capacity.OWNING_BODY,
            Outcome.SIGNED,
            1,
            DIGEST,
            by(Capacity.OWNING_BODY),
            BY_BODY,
            null,
            true);

    private Story() {}

    /** The n-th id of the story. */
    public static UUID id(int n) {
        return new UUID(0, n);
    }

    /** The review goes ahead. */
    public static ReviewNoted commissioned() {
        return new ReviewNoted(REVIEW, id(100), COMMITTEE, new Code("sct-learning-review"), 1, DAY);
    }

    /** Version 1 of its terms is agreed. */
    public static TermsAgreementNoted termsAgreed(int version) {
        return new TermsAgreementNoted(REVIEW, id(110 + version), null, version, DAY);
    }

    /** A criminal investigation runs. */
    public static ProcessNoted investigated() {
        return new ProcessNoted(REVIEW, id(120), INVESTIGATION, new Code("CRIMINAL_INVESTIGATION"), DAY);
    }

    /** The chronologies are merged. */
    public static MergeNoted merged(int version) {
        return new MergeNoted(REVIEW, id(130 + version), version, MERGE_DIGEST, 80, DAY);
    }

    /** The entry is corrected. */
    public static EntryChangeNoted corrected(int version) {
        return new EntryChangeNoted(REVIEW, id(140 + version), ENTRY, new Code("ORG-HEALTH"), version, false, DAY);
    }

    /** There is this family member. */
    public static ParticipationNoted member(UUID memberRef) {
        return new ParticipationNoted(
                REVIEW, new UUID(9, memberRef.getLeastSignificantBits()), memberRef, new Code("INVITED"));
    }

    /** A hypothesis stands in the thread. */
    public static HypothesisProposed proposed() {
        return new HypothesisProposed(REVIEW, ITEM, origin(), WORDS, DAY);
    }

    /** A panel meeting. */
    public static Origin origin() {
        return new Origin(Origin.Kind.PANEL_MEETING, new Code("meeting-1"));
    }

    /** What a body decided, as its minute says. */
    public static DecidedBy by(Capacity capacity) {
        return new DecidedBy(capacity, null, null, DAY, new Evidence(Evidence.Kind.MINUTE, WORDS));
    }
}
