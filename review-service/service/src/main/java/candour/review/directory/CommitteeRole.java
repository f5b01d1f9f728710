package candour.review.directory;

/** What a person may be for a committee, and so for each of its notifications and reviews (security, section 2.1). */
public enum CommitteeRole {
    COMMITTEE,
    OWNING_BODY,
    NOMINATED_PERSON,
    LEAD_OFFICER,
    COMMITTEE_ADMINISTRATOR,
    INFORMATION_GOVERNANCE,
    /** Carries out what was decided about keys; sees no words. */
    KEY_CUSTODIAN,
    AUDITOR
}
