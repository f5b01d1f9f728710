package candour.family.consent;

/** What somebody may agree to, one by one. Consent is to take part, never the lawful basis for holding data. */
public enum Purpose {
    PARTICIPATE,
    DOCUMENT_DISCUSSION,
    USE_IN_ANALYSIS,
    USE_IN_CHRONOLOGY,
    QUOTE,
    SHARE_WITH_FAMILY,
    SHARE_WITH_ADVOCATE,
    RECORD_AUDIO,
    REFER_SPECIALIST,
    PUBLISH_IMPACT
}
