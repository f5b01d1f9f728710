package candour.chronology.pushed.http;

import candour.chronology.health.document.FhirReading.Issue;
import java.util.List;

/** An OperationOutcome of FHIR R4: what was not taken, and at which paths. */
public record OutcomeAnswer(String resourceType, List<OutcomeIssue> issue) {
    /** The media type of FHIR. */
    public static final String FHIR_JSON = "application/fhir+json";

    /**
     * @param code of FHIR's issue types
     * @param diagnostics a plain sentence; never the value sent
     * @param expression the paths
     */
    public record OutcomeIssue(String severity, String code, String diagnostics, List<String> expression) {}

    static OutcomeAnswer refused(List<Issue> issues) {
        return new OutcomeAnswer(
                "OperationOutcome",
                issues.stream()
                        .limit(100)
                        .map(issue -> new OutcomeIssue("error", issue.code(), issue.words(), issue.paths()))
                        .toList());
    }

    static OutcomeAnswer readable(int records) {
        return new OutcomeAnswer(
                "OperationOutcome",
                List.of(new OutcomeIssue(
                        "information",
                        "informational",
                        "It can be read and holds " + records + " records. Nothing was kept.",
                        List.of("$this"))));
    }
}
