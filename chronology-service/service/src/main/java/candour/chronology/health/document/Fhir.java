package candour.chronology.health.document;

import ca.uhn.fhir.context.FhirContext;

/** HAPI's knowledge of R4: made once, and only when the first resource comes, since making it takes a second. */
final class Fhir {
    private Fhir() {}

    private static final class Lazily {
        private static final FhirContext R4 = FhirContext.forR4Cached();
    }

    static FhirContext r4() {
        return Lazily.R4;
    }
}
