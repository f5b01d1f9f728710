package candour.chronology.pushclient;

/** What a registered system may push. */
public enum PushKind {
    /** HL7 FHIR R4, from a health system. */
    FHIR,
    /** Police contacts, shaped after POLE, as CSV or JSON. */
    POLICE
}
